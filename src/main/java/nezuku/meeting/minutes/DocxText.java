package nezuku.meeting.minutes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import nezuku.meeting.minutes.DocxStyles.InList;

/** Writes a Word document as Markdown: headings, lists, tables, what is struck through. */
final class DocxText implements DocxParts.Listener {
  /**
   * Not part of the text as it is now: what was deleted or moved away, how something looked before,
   * what older programs show instead, readings above characters.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "del",
          "moveFrom",
          "pPrChange",
          "rPrChange",
          "tblPrChange",
          "trPrChange",
          "tcPrChange",
          "sectPr",
          "Fallback",
          "rt");

  private final DocxStyles styles;
  private final StringBuilder out = new StringBuilder();
  private final Deque<DocxTable> tables = new ArrayDeque<>();

  /** The paragraph that is read, and behind it those around its text box. */
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>(List.of(new Paragraph()));

  private final Map<InList, Integer> counted = new HashMap<>();
  private boolean inRun;
  private boolean inText;
  private boolean struck;
  private boolean bold;

  /** A paragraph as it grows. */
  private static final class Paragraph {
    final StringBuilder text = new StringBuilder();
    String style = "";
    int outline = -1;
    Optional<String> list = Optional.empty();
    int level;
    boolean allBold = true;
  }

  private DocxText(DocxStyles styles) {
    this.styles = styles;
  }

  static String of(DocxParts parts) throws UnreadableException {
    DocxText text = new DocxText(DocxStyles.of(parts));
    parts.read("document", text);
    return text.out.toString();
  }

  @Override
  public boolean begins(String name, XMLStreamReader at) {
    if (LEFT_OUT.contains(name)) {
      if (name.equals("del") && !tables.isEmpty()) {
        tables.getLast().rowPropertyDeleted();
      }
      return false;
    }
    switch (name) {
      case "tbl" -> tables.addLast(new DocxTable());
      case "tr" -> table().ifPresent(DocxTable::beginRow);
      case "tc" -> table().ifPresent(DocxTable::beginCell);
      case "gridSpan" ->
          table().ifPresent(table -> table.span(DocxParts.number(DocxParts.value(at))));
      case "vMerge" ->
          table().ifPresent(table -> table.merged(DocxParts.value(at).equals("restart")));
      case "p" -> paragraphs.push(new Paragraph());
      case "pStyle" -> paragraphs.element().style = DocxParts.value(at);
      case "outlineLvl" -> paragraphs.element().outline = DocxParts.number(DocxParts.value(at));
      case "numId" -> paragraphs.element().list = Optional.of(DocxParts.value(at));
      case "ilvl" ->
          paragraphs.element().level = Math.max(0, DocxParts.number(DocxParts.value(at)));
      case "r" -> {
        inRun = true;
        struck = false;
        bold = false;
      }
      case "strike", "dstrike" -> struck |= inRun && DocxParts.isOn(at);
      case "b" -> bold = inRun && DocxParts.isOn(at);
      case "t" -> inText = true;
      case "tab", "ptab" -> add(inRun ? " " : "");
      case "br", "cr" -> add("\n");
      case "noBreakHyphen" -> add("-");
      default -> {}
    }
    return true;
  }

  @Override
  public void ends(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "r" -> inRun = false;
      case "p" -> endParagraph();
      case "tc" -> table().ifPresent(DocxTable::endCell);
      case "tr" -> table().ifPresent(DocxTable::endRow);
      case "tbl" -> endTable();
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (inText) {
      add(text);
    }
  }

  private Optional<DocxTable> table() {
    return Optional.ofNullable(tables.peekLast());
  }

  private void add(String text) {
    Paragraph paragraph = paragraphs.element();
    if (!text.isBlank()) {
      paragraph.allBold &= bold;
    }
    paragraph.text.append(struck && !text.isBlank() ? "~~" + text + "~~" : text);
  }

  private void endParagraph() {
    Paragraph paragraph = paragraphs.pop();
    String text = paragraph.text.toString().replace("~~~~", "");
    String line = text.isBlank() ? text : before(paragraph, text) + text;
    if (paragraph.allBold && !text.isBlank() && line.equals(text) && tables.isEmpty()) {
      line = "**" + text.strip() + "**";
    }
    if (tables.isEmpty()) {
      out.append(line).append('\n');
    } else {
      tables.getLast().add(line);
    }
  }

  /** The mark of a heading or of a point of a list. */
  private String before(Paragraph paragraph, String text) {
    OptionalInt heading =
        paragraph.outline >= 0 && paragraph.outline < 6
            ? OptionalInt.of(paragraph.outline + 1)
            : styles.heading(paragraph.style);
    if (heading.isPresent() && text.indexOf('\n') < 0 && tables.isEmpty()) {
      return "#".repeat(heading.getAsInt()) + " ";
    }
    Optional<InList> list =
        paragraph
            .list
            .map(id -> new InList(id, paragraph.level))
            .or(() -> styles.list(paragraph.style))
            .filter(place -> !place.list().equals("0"));
    return list.map(this::point).orElse("");
  }

  private String point(InList place) {
    String format = styles.format(place);
    if (format.equals("none")) {
      return "";
    }
    String indent = "  ".repeat(Math.min(place.level(), 9));
    if (format.equals("bullet")) {
      return indent + "- ";
    }
    counted
        .keySet()
        .removeIf(one -> one.list().equals(place.list()) && one.level() > place.level());
    return indent + counted.merge(place, 1, Integer::sum) + ". ";
  }

  private void endTable() {
    DocxTable table = tables.removeLast();
    if (tables.isEmpty()) {
      out.append('\n').append(table.markdown()).append('\n');
    } else {
      table.lines().forEach(tables.getLast()::add);
    }
  }
}
