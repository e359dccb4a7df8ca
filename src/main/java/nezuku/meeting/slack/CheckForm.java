package nezuku.meeting.slack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nezuku.meeting.Draft;
import nezuku.meeting.Draft.Doubt;
import nezuku.meeting.Draft.Points;
import nezuku.meeting.Draft.Row;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Limits;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.Option;
import nezuku.platform.text.Texts;

/**
 * The form in which the note-taker corrects what was understood: one row an action, some rows at a
 * time, since a form has room for so much.
 */
final class CheckForm {
  /** As many as fit into a form. */
  static final int ROWS = 15;

  private static final Texts TEXTS = Texts.of(CheckForm.class);
  private static final String TITLE = "meeting_title";
  private static final String DECISIONS = "meeting_decisions";
  private static final String OPEN = "meeting_open";
  private static final String WHAT = "meeting_what_";
  private static final String WHO = "meeting_who_";
  private static final String DUE = "meeting_due_";
  private static final String OUT = "meeting_out_";
  private static final String EACH = "meeting_each_";
  private static final String YES = "yes";
  private static final int MOST_TITLE = 150;

  private final Directory directory;

  CheckForm(Directory directory) {
    this.directory = directory;
  }

  /**
   * The form.
   *
   * @param from the first row that is shown
   * @param members how many take part
   */
  Modal modal(Language language, Draft draft, int from, int members) {
    Points points = draft.points();
    int to = Math.min(points.rows().size(), from + ROWS);
    Blocks blocks =
        new Blocks()
            .text(TEXTS.get(language, "check.intro", points.rows().size()))
            .line(TITLE, TEXTS.get(language, "check.title"), points.title(), MOST_TITLE)
            .date(MeetingIds.HELD, TEXTS.get(language, "check.held"), Optional.of(points.held()));
    for (int i = from; i < to; i++) {
      blocks.append(row(language, i, points, members));
    }
    lines(blocks, DECISIONS, TEXTS.get(language, "check.decisions"), points.decisions());
    lines(blocks, OPEN, TEXTS.get(language, "check.open"), points.open());
    return new Modal(
        MeetingIds.CHECK_FORM,
        draft.id() + " " + from + " " + points.rows().size(),
        TEXTS.get(language, "check.header"),
        TEXTS.get(language, to < points.rows().size() ? "check.next" : "check.confirm"),
        TEXTS.get(language, "form.close"),
        blocks.view());
  }

  /** What is too long for a box stays as it is. */
  private static void lines(Blocks blocks, String id, String label, List<String> lines) {
    String text = String.join("\n", lines);
    if (text.length() <= Limits.INPUT_TEXT) {
      blocks.write(id, label, text, Limits.INPUT_TEXT).optional();
    }
  }

  private Blocks row(Language language, int i, Points points, int members) {
    Row row = points.rows().get(i);
    Blocks blocks = new Blocks();
    String asked = asked(language, row, points.held());
    if (!asked.isEmpty()) {
      blocks.context(List.of(TEXTS.get(language, "check.doubt", i + 1, asked)));
    }
    blocks
        .line(WHAT + i, TEXTS.get(language, "check.what", i + 1), row.what(), Limits.INPUT_TEXT)
        .person(WHO + i, TEXTS.get(language, "check.who"), row.ownerId())
        .optional()
        .date(DUE + i, TEXTS.get(language, "check.due"), row.due())
        .optional();
    if (row.doubts().stream().anyMatch(Doubt.GroupOwner.class::isInstance)) {
      blocks.tick(
          EACH + i,
          TEXTS.get(language, "check.group"),
          new Option(YES, TEXTS.get(language, "check.each", members)),
          false);
    }
    return blocks.tick(
        OUT + i,
        TEXTS.get(language, "check.leave"),
        new Option(YES, TEXTS.get(language, "check.out")),
        row.out());
  }

  /** What is still to be asked. */
  private String asked(Language language, Row row, LocalDate held) {
    Stream<String> doubts =
        row.doubts().stream()
            .filter(doubt -> doubt.isOpen(row))
            .map(doubt -> words(language, doubt, held));
    Stream<String> before =
        row.missing(held).contains(Draft.Gap.BEFORE_MEETING)
            ? Stream.of(TEXTS.get(language, "gap.before.asked"))
            : Stream.empty();
    return row.out() ? "" : Stream.concat(doubts, before).collect(Collectors.joining(" "));
  }

  /**
   * What is to be asked, with the words of the minutes.
   *
   * @param held the day of the meeting: days of other years are shown with theirs
   */
  String words(Language language, Doubt doubt, LocalDate held) {
    return switch (doubt) {
      case Doubt.NoOwner none -> TEXTS.get(language, "doubt.no-owner");
      case Doubt.UnknownOwner(String words) -> TEXTS.get(language, "doubt.unknown-owner", words);
      case Doubt.WhichOwner(String words, List<String> ids) ->
          TEXTS.get(
              language,
              "doubt.which-owner",
              words,
              ids.stream()
                  .limit(5)
                  .map(id -> directory.person(id).name())
                  .collect(Collectors.joining(", ")));
      case Doubt.GroupOwner(String words) -> TEXTS.get(language, "doubt.group", words);
      case Doubt.NoDate none -> TEXTS.get(language, "doubt.no-date");
      case Doubt.WhichDate(String words, List<LocalDate> candidates) when candidates.isEmpty() ->
          TEXTS.get(language, "doubt.no-such-date", words);
      case Doubt.WhichDate(String words, List<LocalDate> candidates) ->
          TEXTS.get(
              language,
              "doubt.which-date",
              words,
              candidates.stream()
                  .map(day -> Days.near(language, day, held))
                  .collect(Collectors.joining(", ")));
    };
  }

  /**
   * What was corrected.
   *
   * @param members the user ids of who takes part, for what is everybody's
   */
  static Points read(
      Points before, int from, Map<String, String> values, Iterable<String> members) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < before.rows().size(); i++) {
      Row row = before.rows().get(i);
      if (i < from || i >= from + ROWS || !values.containsKey(WHAT + i)) {
        rows.add(row);
      } else if (values.getOrDefault(EACH + i, "").equals(YES)) {
        Row corrected = corrected(row, i, values);
        members.forEach(id -> rows.add(owned(corrected, id)));
      } else {
        rows.add(corrected(row, i, values));
      }
    }
    String title = values.getOrDefault(TITLE, "").strip();
    return new Points(
        title.isEmpty() ? before.title() : title,
        date(values, MeetingIds.HELD).orElse(before.held()),
        lines(values, DECISIONS, before.decisions()),
        lines(values, OPEN, before.open()),
        rows);
  }

  private static Row corrected(Row row, int i, Map<String, String> values) {
    return new Row(
        values.getOrDefault(WHAT + i, "").strip(),
        values.getOrDefault(WHO + i, ""),
        date(values, DUE + i),
        row.doubts(),
        values.getOrDefault(OUT + i, "").equals(YES));
  }

  /** Nobody is asked any more whose it is. */
  private static Row owned(Row row, String userId) {
    return new Row(
        row.what(),
        userId,
        row.due(),
        row.doubts().stream().filter(doubt -> !(doubt instanceof Doubt.GroupOwner)).toList(),
        row.out());
  }

  private static List<String> lines(Map<String, String> values, String id, List<String> before) {
    return values.containsKey(id)
        ? values.getOrDefault(id, "").lines().map(String::strip).filter(l -> !l.isEmpty()).toList()
        : before;
  }

  private static Optional<LocalDate> date(Map<String, String> values, String id) {
    try {
      String date = values.getOrDefault(id, "");
      return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
