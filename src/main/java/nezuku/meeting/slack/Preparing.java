package nezuku.meeting.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nezuku.meeting.AgendaPoint;
import nezuku.meeting.Brought;
import nezuku.meeting.Series;
import nezuku.meeting.Series.Material;
import nezuku.meeting.Step;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.Option;
import nezuku.platform.slack.send.Place;
import nezuku.platform.slack.web.Standing;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Texts;

/** What people bring to a meeting: points that are to be solved, and material. */
final class Preparing {
  private static final Texts TEXTS = Texts.of(Preparing.class);
  private static final String PROBLEM = "meeting_problem";
  private static final String CAUSE = "meeting_cause";
  private static final String PROPOSAL = "meeting_proposal";
  private static final String WISH = "meeting_wish";
  private static final String LINK = "meeting_link";
  private static final String MATERIAL = "meeting_which";
  private static final int MOST_TEXT = 1_000;
  private static final int MOST_LINK = 500;
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>|]+");

  private final MeetingTools tools;
  private final SeriesDesk desk;
  private final GiveBack back;

  Preparing(MeetingTools tools, SeriesDesk desk) {
    this.tools = tools;
    this.desk = desk;
    this.back = new GiveBack(tools);
  }

  /** Opens the form of a point for the series of a channel, or the only one. */
  void openPoint(Act.Commanded command, Person person) {
    String seriesId = HandIn.inChannel(desk.of(person), command.channelId());
    MeetingDay.of(seriesId, person, tools)
        .ifPresentOrElse(
            day ->
                tools.now().open(command.triggerId(), pointForm(person.language(), day, Map.of())),
            () -> desk.list(command, person));
  }

  /** Opens the form of a point for the meeting that a button names. */
  void openPoint(Act.Pressed press, Person person) {
    open(press, person, press.value(), day -> pointForm(person.language(), day, Map.of()));
  }

  /** Opens the form in which material is handed in. */
  void openBring(Act.Pressed press, Person person) {
    open(press, person, press.value(), day -> bringForm(person.language(), day, Map.of()));
  }

  /** Opens either form again with what was typed. */
  void openAgain(Act.Pressed press, Person person) {
    boolean point = press.actionId().equals(MeetingIds.POINT_AGAIN);
    back.read(press, person)
        .ifPresent(
            again ->
                open(
                    press,
                    person,
                    again.metadata(),
                    day ->
                        point
                            ? pointForm(person.language(), day, again.fields())
                            : bringForm(person.language(), day, again.fields())));
  }

  private interface Form {
    Modal of(MeetingDay day);
  }

  private void open(Act.Pressed press, Person person, String carried, Form form) {
    MeetingDay.of(carried, person, tools)
        .ifPresentOrElse(
            day -> tools.now().open(press.triggerId(), form.of(day)),
            () -> tell(person, TEXTS.get(person.language(), "agenda.not-yours")));
  }

  private static Modal pointForm(Language language, MeetingDay day, Map<String, String> fields) {
    Blocks blocks =
        new Blocks()
            .text(
                TEXTS.get(
                    language, "point.intro", day.series().name(), Days.of(language, day.date())))
            .write(PROBLEM, TEXTS.get(language, "point.problem"), get(fields, PROBLEM), MOST_TEXT)
            .write(CAUSE, TEXTS.get(language, "point.cause"), get(fields, CAUSE), MOST_TEXT)
            .optional()
            .write(
                PROPOSAL, TEXTS.get(language, "point.proposal"), get(fields, PROPOSAL), MOST_TEXT)
            .optional()
            .write(WISH, TEXTS.get(language, "point.wish"), get(fields, WISH), MOST_TEXT)
            .line(LINK, TEXTS.get(language, "point.link"), get(fields, LINK), MOST_LINK)
            .optional();
    return modal(language, MeetingIds.POINT_FORM, day, "point.header", blocks);
  }

  private static Modal bringForm(Language language, MeetingDay day, Map<String, String> fields) {
    List<Option> options =
        day.series().material().stream().map(Preparing::option).distinct().toList();
    Blocks blocks =
        new Blocks()
            .text(
                TEXTS.get(
                    language, "bring.intro", day.series().name(), Days.of(language, day.date())));
    if (!options.isEmpty()) {
      blocks.select(MATERIAL, TEXTS.get(language, "bring.which"), options, get(fields, MATERIAL));
    }
    blocks.line(LINK, TEXTS.get(language, "bring.link"), get(fields, LINK), MOST_LINK);
    return modal(language, MeetingIds.BRING_FORM, day, "bring.header", blocks);
  }

  private static Option option(Material material) {
    return new Option(key(material.name()), material.name());
  }

  /** Option values are short. */
  private static String key(String name) {
    return name.substring(0, Math.min(70, name.length()));
  }

  private static Modal modal(
      Language language, String callback, MeetingDay day, String header, Blocks blocks) {
    return new Modal(
        callback,
        day.value(),
        TEXTS.get(language, header),
        TEXTS.get(language, "form.send"),
        TEXTS.get(language, "form.close"),
        blocks.view());
  }

  /** Keeps a point; if the agenda is out already, the channel hears of it. */
  void pointSubmitted(Act.Submitted submitted) {
    Person person = tools.directory().person(submitted.actor().userId());
    Language language = person.language();
    Map<String, String> values = submitted.values();
    Optional<MeetingDay> day = MeetingDay.of(submitted.metadata(), person, tools);
    String link = get(values, LINK).strip();
    if (day.isEmpty() || (!link.isEmpty() && !ADDRESS.matcher(link).matches())) {
      String why = TEXTS.get(language, day.isEmpty() ? "agenda.not-yours" : "agenda.no-link", link);
      back.say(submitted, person, why, MeetingIds.POINT_AGAIN);
      return;
    }
    Series series = day.get().series();
    AgendaPoint point =
        new AgendaPoint(
            Reference.random().toString(),
            series.id(),
            day.get().date(),
            person.id(),
            get(values, PROBLEM).strip(),
            get(values, CAUSE).strip(),
            get(values, PROPOSAL).strip(),
            get(values, WISH).strip(),
            link);
    boolean late =
        tools.preparation().isDone(Step.PUBLISHED, series.id(), day.get().date(), "")
            && tools.reader().standing(series.channelId()) == Standing.OPEN
            && tools.wall().maySpeakIn(series.channelId(), series);
    tools.preparation().add(point, tools.clock().instant());
    tell(
        person,
        TEXTS.get(language, "point.kept", series.name(), Days.of(language, day.get().date())));
    if (late) {
      String title = TEXTS.get(language, "point.added", series.name());
      new Blocks()
          .text(title)
          .append(AgendaBlocks.point(language, point, person.name()))
          .messages(title)
          .forEach(message -> tools.messenger().post(Place.channel(series.channelId()), message));
    }
  }

  /** Keeps where material is. */
  void bringSubmitted(Act.Submitted submitted) {
    Person person = tools.directory().person(submitted.actor().userId());
    Language language = person.language();
    String link = get(submitted.values(), LINK).strip();
    Optional<MeetingDay> day = MeetingDay.of(submitted.metadata(), person, tools);
    Optional<Material> material =
        day.flatMap(
            one ->
                one.series().material().stream()
                    .filter(m -> key(m.name()).equals(get(submitted.values(), MATERIAL)))
                    .findFirst());
    if (material.isEmpty() || !ADDRESS.matcher(link).matches()) {
      String why =
          TEXTS.get(language, material.isEmpty() ? "agenda.not-yours" : "agenda.no-link", link);
      back.say(submitted, person, why, MeetingIds.BRING_AGAIN);
      return;
    }
    tools
        .preparation()
        .bring(
            day.orElseThrow().series().id(),
            day.orElseThrow().date(),
            new Brought(material.get().name(), person.id(), link),
            tools.clock().instant());
    tell(person, TEXTS.get(language, "bring.kept", material.get().name()));
  }

  private static String get(Map<String, String> values, String id) {
    return values.getOrDefault(id, "");
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
