package nezuku.meeting.minutes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a Word document are headings, and which lists have numbers. */
final class DocxStyles {
  private static final Pattern HEADING =
      Pattern.compile("(?:heading|見出し) ?([1-6])", Pattern.CASE_INSENSITIVE);
  private static final int MOST_ANCESTORS = 20;

  /**
   * A list of which a paragraph is a point.
   *
   * @param level how deep it is nested, from 0
   */
  record InList(String list, int level) {}

  /** A paragraph's style; what it doesn't say is said by the one it is based on. */
  private static final class Style {
    String name = "";
    String basedOn = "";
    int outline = -1;
    String list = "";
    int level;

    OptionalInt heading() {
      if (outline >= 0) {
        return outline < 6 ? OptionalInt.of(outline + 1) : OptionalInt.empty();
      }
      Matcher heading = HEADING.matcher(name);
      if (heading.matches()) {
        return OptionalInt.of(Integer.parseInt(heading.group(1)));
      }
      return name.equalsIgnoreCase("title") || name.equals("表題")
          ? OptionalInt.of(1)
          : OptionalInt.empty();
    }
  }

  private static final Style NONE = new Style();

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> abstractLists = new HashMap<>();

  /** By list and level, and what the list is an instance of. */
  private final Map<String, String> formats = new HashMap<>();

  static DocxStyles of(DocxParts parts) throws UnreadableException {
    DocxStyles styles = new DocxStyles();
    parts.read("styles", styles.new StyleListener());
    parts.read("numbering", styles.new ListListener());
    return styles;
  }

  /** How high a heading is, from 1, if paragraphs of a style are headings. */
  OptionalInt heading(String style) {
    return ancestors(style).map(Style::heading).flatMapToInt(OptionalInt::stream).findFirst();
  }

  /** The list to which paragraphs of a style belong. */
  Optional<InList> list(String style) {
    return ancestors(style)
        .filter(one -> !one.list.isEmpty())
        .findFirst()
        .map(one -> new InList(one.list, one.level));
  }

  /** A style and those that it is based on; a broken document may go round in circles. */
  private Stream<Style> ancestors(String style) {
    return Stream.iterate(styles.getOrDefault(style, NONE), this::base).limit(MOST_ANCESTORS);
  }

  private Style base(Style style) {
    return styles.getOrDefault(style.basedOn, NONE);
  }

  /** How the points of a list are counted: {@code bullet}, {@code decimal}, {@code none} … */
  String format(InList place) {
    String list = abstractLists.getOrDefault(place.list(), "");
    return formats.getOrDefault(list + "/" + place.level(), "bullet");
  }

  private final class StyleListener implements DocxParts.Listener {
    private Style current = new Style();

    @Override
    public boolean begins(String name, XMLStreamReader at) {
      String value = DocxParts.value(at);
      switch (name) {
        case "style" -> {
          current = new Style();
          styles.put(DocxParts.attribute(at, "styleId"), current);
        }
        case "name" -> current.name = value;
        case "basedOn" -> current.basedOn = value;
        case "outlineLvl" -> current.outline = DocxParts.number(value);
        case "numId" -> current.list = value;
        case "ilvl" -> current.level = Math.max(0, DocxParts.number(value));
        default -> {}
      }
      return true;
    }

    @Override
    public void ends(String name) {}

    @Override
    public void text(String text) {}
  }

  private final class ListListener implements DocxParts.Listener {
    private String list = "";
    private String level = "";

    @Override
    public boolean begins(String name, XMLStreamReader at) {
      switch (name) {
        case "abstractNum" -> list = DocxParts.attribute(at, "abstractNumId");
        case "num" -> list = DocxParts.attribute(at, "numId");
        case "abstractNumId" -> abstractLists.put(list, DocxParts.value(at));
        case "lvl" -> level = DocxParts.attribute(at, "ilvl");
        case "numFmt" -> formats.putIfAbsent(list + "/" + level, DocxParts.value(at));
        case "lvlOverride" -> {
          return false;
        }
        default -> {}
      }
      return true;
    }

    @Override
    public void ends(String name) {}

    @Override
    public void text(String text) {}
  }
}
