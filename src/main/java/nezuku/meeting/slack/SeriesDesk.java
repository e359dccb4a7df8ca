package nezuku.meeting.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.meeting.Rhythm.Occurrence;
import nezuku.meeting.Series;
import nezuku.people.Affiliation;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Texts;

/** Series of meetings: which somebody takes part in, and how they are set up and changed. */
final class SeriesDesk {
  private static final Texts TEXTS = Texts.of(SeriesDesk.class);
  private static final int MOST_SHOWN = 12;

  private final MeetingTools tools;
  private final SeriesReader reader;
  private final GiveBack back;

  SeriesDesk(MeetingTools tools) {
    this.tools = tools;
    this.reader = new SeriesReader(tools);
    this.back = new GiveBack(tools);
  }

  /** The series that somebody takes part in. */
  List<Series> of(Person person) {
    return tools.series().open().stream()
        .filter(series -> person.active() && series.has(person.id()))
        .toList();
  }

  /** Lists them, with what can be done. */
  void list(Act.Commanded command, Person person) {
    Language language = person.language();
    List<Series> mine = of(person);
    String title = TEXTS.get(language, mine.isEmpty() ? "list.none" : "list.title");
    Blocks blocks = new Blocks().text(title);
    mine.stream().limit(MOST_SHOWN).forEach(series -> blocks.append(entry(person, series)));
    if (mine.size() > MOST_SHOWN) {
      blocks.context(List.of(TEXTS.get(language, "list.more", mine.size() - MOST_SHOWN)));
    }
    if (mayCreate(person)) {
      blocks.buttons(List.of(Button.of(MeetingIds.NEW, TEXTS.get(language, "button.new"), "new")));
    }
    blocks.context(List.of(TEXTS.get(language, "list.help")));
    blocks
        .messages(title)
        .forEach(message -> tools.messenger().respond(command.responseUrl(), message));
  }

  private Blocks entry(Person person, Series series) {
    Language language = person.language();
    List<Button> buttons = new ArrayList<>();
    buttons.add(
        Button.of(
            MeetingIds.PASTE + series.id(), TEXTS.get(language, "button.minutes"), series.id()));
    buttons.add(
        Button.of(
            MeetingIds.POINT + series.id(), TEXTS.get(language, "button.point"), series.id()));
    if (!series.material().isEmpty()) {
      buttons.add(
          Button.of(
              MeetingIds.BRING + series.id(), TEXTS.get(language, "button.bring"), series.id()));
    }
    if (tools.wall().mayChange(person, series)) {
      buttons.add(
          Button.of(
              MeetingIds.EDIT + series.id(), TEXTS.get(language, "button.edit"), series.id()));
    }
    return new Blocks()
        .text(
            TEXTS.get(
                language,
                "list.series",
                series.name(),
                SeriesForm.rhythm(language, series.rhythm()),
                next(language, series)))
        .buttons(buttons);
  }

  /** When it is next, in words. */
  String next(Language language, Series series) {
    Optional<Occurrence> next =
        series.rhythm().next(tools.clock().instant(), tools.calendars().in(series.rhythm().zone()));
    return next.map(one -> Days.of(language, one.date()))
        .orElseGet(() -> TEXTS.get(language, "list.never"));
  }

  private static boolean mayCreate(Person person) {
    return person.active() && person.affiliation() instanceof Affiliation.Employee;
  }

  /** Opens an empty form. */
  void openNew(String triggerId, String channelId, Person person) {
    if (!mayCreate(person)) {
      tell(person, TEXTS.get(person.language(), "bad.not-you"));
      return;
    }
    tools
        .now()
        .open(
            triggerId,
            SeriesForm.modal(person.language(), "", SeriesForm.fresh(person, channelId)));
  }

  /** Opens the form of a series. */
  void openEdit(Act.Pressed press, Person person) {
    Optional<Series> series =
        tools.series().find(press.value()).filter(one -> tools.wall().mayChange(person, one));
    if (series.isEmpty()) {
      tell(person, TEXTS.get(person.language(), "bad.not-you"));
      return;
    }
    tools
        .now()
        .open(
            press.triggerId(),
            SeriesForm.modal(
                person.language(), press.value(), SeriesForm.of(series.get(), tools.directory())));
  }

  /** Opens the form again with what was typed. */
  void openAgain(Act.Pressed press, Person person) {
    back.read(press, person)
        .ifPresent(
            again ->
                tools
                    .now()
                    .open(
                        press.triggerId(),
                        SeriesForm.modal(person.language(), again.metadata(), again.fields())));
  }

  /** Keeps what was filled in, or says what is wrong with it and gives it back. */
  void submitted(Act.Submitted submitted) {
    Person person = tools.directory().person(submitted.actor().userId());
    Language language = person.language();
    String id = submitted.metadata();
    Optional<Series> before = tools.series().find(id);
    boolean allowed =
        id.isEmpty()
            ? mayCreate(person)
            : before.filter(series -> tools.wall().mayChange(person, series)).isPresent();
    if (!allowed) {
      giveBack(submitted, person, TEXTS.get(language, "bad.not-you"));
      return;
    }
    String seriesId = id.isEmpty() ? Reference.random().toString() : id;
    switch (reader.read(seriesId, before, submitted.values())) {
      case SeriesReader.Reading.Unfit(String key, String argument) ->
          giveBack(submitted, person, TEXTS.get(language, key, argument));
      case SeriesReader.Reading.Fit(Series series) -> {
        String sentence =
            series.closed()
                ? TEXTS.get(language, "series.closed", series.name())
                : TEXTS.get(language, "series.kept", series.name(), next(language, series));
        tools.series().put(series);
        tell(person, sentence);
      }
    }
  }

  private void giveBack(Act.Submitted submitted, Person person, String why) {
    back.say(submitted, person, why, MeetingIds.SERIES_AGAIN);
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
