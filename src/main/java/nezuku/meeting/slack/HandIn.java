package nezuku.meeting.slack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nezuku.meeting.Draft;
import nezuku.meeting.Series;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Limits;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.Option;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Texts;

/** Minutes that are handed in: pasted into a form, or as a text from elsewhere. */
final class HandIn {
  private static final Texts TEXTS = Texts.of(HandIn.class);
  private static final String TEXT = "meeting_text_";
  private static final int BOXES = 5;
  private static final int MOST_TEXT = 500_000;
  private static final int MOST_ROWS = 300;

  private final MeetingTools tools;
  private final SeriesDesk desk;
  private final Intake intake;
  private final GiveBack back;

  HandIn(MeetingTools tools, SeriesDesk desk) {
    this.tools = tools;
    this.desk = desk;
    this.intake = new Intake(tools);
    this.back = new GiveBack(tools);
  }

  /** Opens the form in which minutes are pasted; the series of the channel comes first. */
  void open(String triggerId, Person person, String seriesId, String channelId) {
    List<Series> mine = desk.of(person);
    if (mine.isEmpty()) {
      tell(person, TEXTS.get(person.language(), "list.none"));
      return;
    }
    Map<String, String> fields = new HashMap<>();
    fields.put(MeetingIds.SERIES, seriesId.isEmpty() ? inChannel(mine, channelId) : seriesId);
    tools.now().open(triggerId, modal(person.language(), mine, fields));
  }

  static String inChannel(List<Series> mine, String channelId) {
    return mine.stream()
        .filter(series -> series.channelId().equals(channelId))
        .findFirst()
        .map(Series::id)
        .orElseGet(() -> mine.size() == 1 ? mine.getFirst().id() : "");
  }

  /** Opens it again with what was typed. */
  void openAgain(Act.Pressed press, Person person) {
    back.read(press, person)
        .ifPresent(
            again ->
                tools
                    .now()
                    .open(
                        press.triggerId(),
                        modal(person.language(), desk.of(person), again.fields())));
  }

  private static Modal modal(Language language, List<Series> mine, Map<String, String> fields) {
    Blocks blocks =
        new Blocks()
            .select(
                MeetingIds.SERIES,
                TEXTS.get(language, "paste.series"),
                options(mine),
                fields.getOrDefault(MeetingIds.SERIES, ""))
            .date(MeetingIds.HELD, TEXTS.get(language, "paste.held"), held(fields))
            .optional()
            .write(
                TEXT + 1,
                TEXTS.get(language, "paste.text"),
                fields.getOrDefault(TEXT + 1, ""),
                Limits.INPUT_TEXT);
    for (int i = 2; i <= BOXES; i++) {
      blocks
          .write(
              TEXT + i,
              TEXTS.get(language, "paste.more", i),
              fields.getOrDefault(TEXT + i, ""),
              Limits.INPUT_TEXT)
          .optional();
    }
    return new Modal(
        MeetingIds.PASTE_FORM,
        "",
        TEXTS.get(language, "paste.header"),
        TEXTS.get(language, "paste.read"),
        TEXTS.get(language, "form.close"),
        blocks.view());
  }

  static List<Option> options(List<Series> mine) {
    return mine.stream().map(series -> new Option(series.id(), series.name())).toList();
  }

  static Optional<LocalDate> held(Map<String, String> fields) {
    String held = fields.getOrDefault(MeetingIds.HELD, "");
    return held.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(LocalDate.parse(held))
        : Optional.empty();
  }

  /** Reads what was pasted. */
  void submitted(Act.Submitted submitted) {
    Person person = tools.directory().person(submitted.actor().userId());
    Map<String, String> values = submitted.values();
    Optional<Series> series =
        tools
            .series()
            .find(values.getOrDefault(MeetingIds.SERIES, ""))
            .filter(one -> !one.closed() && person.active() && one.has(person.id()));
    String text =
        IntStream.rangeClosed(1, BOXES)
            .mapToObj(i -> values.getOrDefault(TEXT + i, ""))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("\n"));
    if (series.isEmpty() || text.isBlank()) {
      String why = TEXTS.get(person.language(), "paste.not-yours");
      back.say(submitted, person, why, MeetingIds.PASTE_AGAIN);
    } else {
      take(series.get(), person, text, held(values));
    }
  }

  /** Keeps a text as a draft, and asks who handed it in to check what was understood. */
  void take(Series series, Person person, String text, Optional<LocalDate> held) {
    if (text.length() > MOST_TEXT) {
      tell(person, TEXTS.get(person.language(), "taken.too-long", text.length(), MOST_TEXT));
      return;
    }
    Draft draft =
        intake.read(Reference.random().toString(), series, person, text.replace("\0", ""), held);
    if (draft.points().rows().size() > MOST_ROWS) {
      int rows = draft.points().rows().size();
      tell(person, TEXTS.get(person.language(), "taken.too-many", rows, MOST_ROWS));
      return;
    }
    List<Message> messages = asked(person, series, draft);
    tools.minutes().keep(draft);
    messages.forEach(message -> tools.messenger().direct(person.id(), message));
  }

  private static List<Message> asked(Person person, Series series, Draft draft) {
    Language language = person.language();
    long doubtful = draft.points().rows().stream().filter(row -> !row.doubts().isEmpty()).count();
    String sentence =
        TEXTS.get(
            language,
            draft.points().rows().isEmpty()
                ? "taken.none"
                : doubtful == 0 ? "taken" : "taken.doubts",
            series.name(),
            Days.of(language, draft.points().held()),
            draft.points().rows().size(),
            doubtful);
    return new Blocks()
        .text(sentence)
        .buttons(
            List.of(
                new Button(
                    MeetingIds.CHECK + 0,
                    TEXTS.get(language, "button.check"),
                    draft.id() + " 0",
                    true)))
        .messages(sentence);
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
