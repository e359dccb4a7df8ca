package nezuku.meeting.minutes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lines that only say who does what stands above or below them, or until when: 担当：荒木. */
final class Fields {
  private static final Pattern FIELD =
      Pattern.compile(
          "^[\\[【]?(?:" + FieldNames.OWNER + "|" + FieldNames.DUE + ")\\s*[\\]】]?\\s*:\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OWNER_WITHIN =
      Pattern.compile(
          "(?<![\\p{L}])" + FieldNames.OWNER + "\\s*[\\]】]?\\s*:\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DUE_WITHIN =
      Pattern.compile(
          "(?<![\\p{L}])" + FieldNames.DUE + "\\s*[\\]】]?\\s*:\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  private Fields() {}

  /** Whether a line has a field for who and one for until when. */
  static boolean areBoth(Snippet line) {
    return line.match(OWNER_WITHIN).find() && line.match(DUE_WITHIN).find();
  }

  static boolean isOne(Snippet line) {
    return line.match(FIELD).find();
  }

  /** Whether a line says who does what stands around it. */
  static boolean isOwner(Snippet line) {
    Matcher owner = line.match(OWNER_WITHIN);
    return isOne(line) && owner.find() && owner.start() <= 1;
  }

  /** A text with the fields that belong to it in brackets behind it. */
  static Snippet with(Snippet text, List<Snippet> lines) {
    Snippet all = text;
    for (Snippet line : lines) {
      if (isOne(line)) {
        all = all.then(Snippet.of("(")).then(line).then(Snippet.of(")"));
      }
    }
    return all;
  }

  /** A marked action with the lines around it that say who does it, until when. */
  static Snippet around(List<Block> blocks, int place) {
    Snippet text = text(blocks, place);
    if (ActionMarker.of(text).isEmpty()) {
      return text;
    }
    int from = place;
    while (isOne(text(blocks, from - 1))) {
      from--;
    }
    int to = place + 1;
    while (isOne(text(blocks, to))) {
      to++;
    }
    boolean ofOther = ActionMarker.of(text(blocks, from - 1)).isPresent();
    List<Snippet> lines =
        IntStream.range(ofOther ? place : from, to).mapToObj(i -> text(blocks, i)).toList();
    return with(text, lines);
  }

  private static Snippet text(List<Block> blocks, int place) {
    return place >= 0 && place < blocks.size()
        ? switch (blocks.get(place)) {
          case Block.Item item -> item.text();
          case Block.Paragraph paragraph -> paragraph.text();
          case Block.Heading heading -> Snippet.of("");
          case Block.Table table -> Snippet.of("");
          case Block.Gap gap -> Snippet.of("");
        }
        : Snippet.of("");
  }
}
