package nezuku.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes minutes apart into headings, points, tables and text; joins lines that were wrapped. */
final class Outline {
  /** The level of a heading of which nothing says how high it is. */
  static final int NO_LEVEL = 9;

  private static final Pattern MARKDOWN =
      Pattern.compile("^\\s{0,3}(#{1,6})(?!action|info|agreed|link|help)\\s*(?=\\S)");

  private static final Pattern CALLOUT = Pattern.compile("^> ?");
  private static final Pattern UNDERLINE = Pattern.compile("^\\s*([=-])\\1{2,}\\s*$");
  private static final Pattern DECORATED =
      Pattern.compile(
          "^\\s*(?:[■◆●◇□▼▽◎★☆▶►]\\s*\\S.{0,38}(?<!。)|[【《≪<].{1,38}[】》≫>]:?|\\*\\*[^*]{1,38}\\*\\*:?)\\s*$");
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\s*(?:[-*・■◆●◇□▼【\\[]\\s*)*\\**([^:*】\\]]{1,24})\\**(?:[】\\]]\\s*:?|\\s*:|(?<=\\*)\\s)\\**\\s*(?=\\S)");

  /** 日時　　令和８年１０月２１日: a wide blank stands for the colon. */
  private static final Pattern BLANK_LABEL =
      Pattern.compile(
          "^\\s*(?:[・■◆●]|[0-9０-９]{1,2}[.．)）]?)?[\\s　]*([^\\s　]{2,6})(?:　+| {2,})(?=[^\\s　])");

  private static final Pattern ENDS = Pattern.compile("[。.!?:;」)】\\]]\\s*$");

  /** 。 ends a sentence also where the next one is moved in as far. */
  private static final Pattern ENDED = Pattern.compile("。\\s*$|[a-z)]\\.\\s*$");

  /** … needs replacing. Action: Clerk */
  private static final Pattern SIGNED =
      Pattern.compile("(?:^|[.)] +)(?i:actions?|ap):? [A-Z][^.:]{0,30}$");

  private static final Pattern SMALL = Pattern.compile("^\\s*[a-z(]");
  private static final Pattern GOES_ON = Pattern.compile("^\\s*(?:[a-z(&,]|[ぁ-んー、。])");

  /** No Japanese sentence ends so. */
  private static final Pattern OPEN_END = Pattern.compile("[をにがのはでと、]$");

  private static final Pattern WITH_PERIODS = Pattern.compile("[。]|[a-z]\\.\\s*$");

  private final List<Block> blocks = new ArrayList<>();
  private List<Block.Row> rows = new ArrayList<>();
  private Optional<LooseTable> table = Optional.empty();

  private Outline() {}

  static List<Block> of(String text) {
    Outline outline = new Outline();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean underlined = i + 1 < lines.size() && UNDERLINE.matcher(lines.get(i + 1)).matches();
      String line =
          isCallout(lines, i) ? CALLOUT.matcher(lines.get(i)).replaceFirst("") : lines.get(i);
      for (String piece : LongLine.pieces(line)) {
        outline.read(i + 1, piece, underlined);
      }
    }
    outline.endTable();
    return outline.blocks;
  }

  /** One quoted line by itself stands out; several are somebody else's words. */
  private static boolean isCallout(List<String> lines, int place) {
    return isQuoted(lines, place) && !isQuoted(lines, place - 1) && !isQuoted(lines, place + 1);
  }

  private static boolean isQuoted(List<String> lines, int place) {
    return place >= 0 && place < lines.size() && lines.get(place).startsWith(">");
  }

  private void read(int number, String line, boolean underlined) {
    if (TableLine.isRule(line) && !rows.isEmpty()) {
      return;
    }
    Optional<List<Snippet>> cells = TableLine.cells(line);
    if (cells.isPresent()) {
      rows.add(new Block.Row(number, cells.get()));
      return;
    }
    Optional<List<Snippet>> loose = loose(line);
    if (loose.isPresent()) {
      rows.add(new Block.Row(number, loose.get()));
      return;
    }
    endTable();
    ChatLine chat = ChatLine.of(line);
    Snippet text = Snippet.of(chat.text());
    if (text.isEmpty() || UNDERLINE.matcher(text.plain()).matches()) {
      blocks.add(new Block.Gap(number));
    } else if (!heading(number, text, underlined) && !labelled(number, text)) {
      plain(number, text, chat.begins());
    }
  }

  private Optional<List<Snippet>> loose(String line) {
    if (table.isEmpty()) {
      endTable();
      table = LooseTable.begunBy(line);
    }
    return table.flatMap(found -> found.row(line));
  }

  private void endTable() {
    table = Optional.empty();
    if (isFrame(rows)) {
      rows.forEach(row -> framed(row));
    } else if (rows.size() > 1) {
      blocks.add(new Block.Table(rows.getFirst().line(), rows));
    } else {
      rows.forEach(
          row ->
              row.cells().stream()
                  .reduce(Snippet::then)
                  .ifPresent(text -> plain(row.line(), text, false)));
    }
    rows = new ArrayList<>();
  }

  /** 日時 | 2019年6月12日: a table that says when and who, line by line. */
  private static boolean isFrame(List<Block.Row> rows) {
    List<Block.Row> filled =
        rows.stream()
            .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
            .toList();
    long known =
        filled.stream()
            .filter(row -> row.cells().size() == 2)
            .filter(row -> Section.named(row.cells().getFirst().plain()).isPresent())
            .count();
    return known > 1 && known * 2 >= filled.size();
  }

  private void framed(Block.Row row) {
    if (row.cells().size() == 2 && !row.cells().getLast().isEmpty()) {
      blocks.add(new Block.Heading(row.line(), NO_LEVEL, row.cells().getFirst()));
      blocks.add(new Block.Item(row.line(), -1, 0, Block.Box.NONE, false, row.cells().getLast()));
    }
  }

  private boolean heading(int number, Snippet text, boolean underlined) {
    Matcher markdown = text.match(MARKDOWN);
    if (markdown.find()) {
      blocks.add(
          new Block.Heading(number, markdown.group(1).length(), text.from(markdown.end()).strip()));
      return true;
    }
    boolean known =
        Section.named(text.plain()).isPresent() && !isBoxed(text) && !isWithinSentence(text);
    if (underlined || known || DECORATED.matcher(text.plain()).matches()) {
      blocks.add(new Block.Heading(number, underlined ? 1 : NO_LEVEL, text.strip()));
      return true;
    }
    return false;
  }

  /** "… by the / next review": a line that begins small goes on with a point. */
  private boolean isWithinSentence(Snippet line) {
    return !blocks.isEmpty()
        && blocks.getLast() instanceof Block.Item item
        && item.depth() >= 0
        && line.plain().matches("\\s+[a-z].*")
        && !ENDS.matcher(item.text().plain()).find();
  }

  private static boolean isBoxed(Snippet text) {
    return Marker.of(text).filter(marker -> marker.box() != Block.Box.NONE).isPresent();
  }

  /** 決定事項：A案で進める is a heading with its only point. */
  private boolean labelled(int number, Snippet text) {
    Matcher colon = text.match(LABEL);
    Matcher label = colon.find() ? colon : BLANK_LABEL.matcher(text.toString());
    label.reset();
    if (!label.find() || isBoxed(text)) {
      return false;
    }
    Optional<Section> section = Section.named(label.group(1));
    if (section.isEmpty() || isSingleAction(label.group(1), text)) {
      return false;
    }
    Optional<Marker> point = Marker.of(text).filter(marker -> marker.depth() > 0);
    if (point.isPresent() && section.get() == Section.ACTIONS) {
      Snippet action = Snippet.of("Action: ").then(text.from(label.end()).strip());
      blocks.add(new Block.Item(number, point.get().depth(), 0, Block.Box.NONE, false, action));
      return true;
    }
    blocks.add(
        new Block.Heading(number, NO_LEVEL, text.part(label.start(1), label.end(1)).strip()));
    blocks.add(
        new Block.Item(number, -1, 0, Block.Box.NONE, false, text.from(label.end()).strip()));
    return true;
  }

  /** "Action: Ken to …" and "TODO: …" say one thing each. */
  private static boolean isSingleAction(String label, Snippet line) {
    return ActionMarker.isOne(label)
        || ActionMarker.of(ActionText.unmarked(Marker.of(line).map(Marker::text).orElse(line)))
            .isPresent();
  }

  private void plain(int number, Snippet text, boolean begins) {
    Optional<Marker> marker = Marker.of(text);
    if (marker.isPresent()) {
      Marker found = marker.get();
      blocks.add(
          new Block.Item(
              number,
              found.depth(),
              found.number(),
              found.box(),
              found.arrow(),
              found.text().strip()));
    } else if (begins || isAmongPeople() || !continued(text)) {
      blocks.add(new Block.Paragraph(number, text.strip()));
    }
  }

  /** Who was there stands line by line, and a name is no end of another one. */
  private boolean isAmongPeople() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        return Section.named(heading.text().plain()).filter(Section::isOfPeople).isPresent();
      }
      if (blocks.get(i) instanceof Block.Gap) {
        return false;
      }
    }
    return false;
  }

  /** A line that goes on with what the one before has begun. */
  private boolean continued(Snippet text) {
    if (blocks.isEmpty()) {
      return false;
    }
    int last = blocks.size() - 1;
    return switch (blocks.get(last)) {
      case Block.Item item when goesOn(item.text(), text, true) -> {
        blocks.set(
            last,
            new Block.Item(
                item.line(),
                item.depth(),
                item.number(),
                item.box(),
                item.arrow(),
                item.text().then(text.strip())));
        yield true;
      }
      case Block.Paragraph paragraph when goesOn(paragraph.text(), text, false) -> {
        blocks.set(
            last, new Block.Paragraph(paragraph.line(), paragraph.text().then(text.strip())));
        yield true;
      }
      default -> false;
    };
  }

  private static boolean goesOn(Snippet before, Snippet line, boolean inItem) {
    if (before.plain().length() + line.plain().length() > LongLine.MOST) {
      return false;
    }
    if (SIGNED.matcher(before.plain()).find()) {
      return false;
    }
    boolean movedIn = line.plain().startsWith("  ");
    if (GOES_ON.matcher(line.plain()).find()
        && !isLabel(line)
        && !WITH_PERIODS.matcher(before.plain()).find()) {
      return true;
    }
    boolean marked =
        ActionMarker.of(line.strip()).isPresent() || line.plain().stripLeading().startsWith("@");
    boolean open = OPEN_END.matcher(before.plain()).find() && Marker.of(line).isEmpty();
    boolean cut = before.plain().length() > 50 && !ENDS.matcher(before.plain()).find();
    boolean ended =
        ENDED.matcher(before.plain()).find()
            && !SMALL.matcher(line.plain()).find()
            && !Fields.isOne(line.strip());
    return (inItem && movedIn && !marked && !ended) || ((cut || open) && !isLabel(line));
  }

  private static boolean isLabel(Snippet line) {
    return LABEL.matcher(line.plain()).find() || ActionMarker.of(line.strip()).isPresent();
  }
}
