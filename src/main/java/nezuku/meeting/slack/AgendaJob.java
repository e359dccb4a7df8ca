package nezuku.meeting.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nezuku.action.ActionItem;
import nezuku.meeting.AgendaPoint;
import nezuku.meeting.Brought;
import nezuku.meeting.Rhythm.Occurrence;
import nezuku.meeting.Series;
import nezuku.meeting.Series.Material;
import nezuku.meeting.Step;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.send.Place;
import nezuku.platform.text.Texts;
import nezuku.worktime.WorkCalendar;

/** Publishes the agenda of each meeting on the afternoon of the working day before. */
final class AgendaJob {
  private static final Texts TEXTS = Texts.of(AgendaJob.class);
  private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

  private final MeetingTools tools;
  private final Speaking speaking;
  private final Messenger messenger;

  /** What is to be said where; Slack has been asked for all of it. */
  private record Plan(
      Series series, LocalDate held, Optional<List<Message>> agenda, List<Person> keepers) {}

  AgendaJob(MeetingTools tools) {
    this.tools = tools;
    this.speaking = new Speaking(tools);
    this.messenger = tools.messenger().inBackground();
  }

  Job job() {
    return new Job("meeting-agenda", new Cron("*/15 * * * *", ZoneOffset.UTC), this::publish);
  }

  private void publish(Slot slot) {
    Instant now = slot.due().plus(slot.late());
    List<Plan> plans =
        tools.series().open().stream().flatMap(series -> plan(series, now).stream()).toList();
    for (Plan plan : plans) {
      tools.preparation().done(Step.PUBLISHED, plan.series().id(), plan.held(), "", now);
      plan.agenda()
          .ifPresentOrElse(
              agenda -> messenger.post(Place.channel(plan.series().channelId()), agenda),
              () -> plan.keepers().forEach(person -> tellSilent(person, plan.series())));
    }
  }

  private Optional<Plan> plan(Series series, Instant now) {
    WorkCalendar calendar = tools.calendars().in(series.rhythm().zone());
    return series
        .rhythm()
        .next(now, calendar)
        .map(Occurrence::date)
        .filter(
            held ->
                !now.isBefore(
                    calendar
                        .plusWorkingDays(held, -1)
                        .atTime(AFTERNOON)
                        .atZone(calendar.zone())
                        .toInstant()))
        .filter(held -> !tools.preparation().isDone(Step.PUBLISHED, series.id(), held, ""))
        .filter(held -> !tools.preparation().isDone(Step.CANCELLED, series.id(), held, ""))
        .map(
            held ->
                new Plan(
                    series,
                    held,
                    speaking.silent(series).isEmpty()
                        ? Optional.of(agenda(series, held, now))
                        : Optional.empty(),
                    speaking.keepers(series)));
  }

  private List<Message> agenda(Series series, LocalDate held, Instant now) {
    Language language = speaking.language(series);
    String title =
        TEXTS.get(
            language,
            "agenda.title",
            series.name(),
            Days.of(language, held),
            Days.at(series.rhythm().at()));
    List<AgendaPoint> points = tools.preparation().points(series.id(), held);
    Blocks blocks = new Blocks().header(title);
    if (points.isEmpty()) {
      blocks.text(TEXTS.get(language, "agenda.empty"));
    }
    points.forEach(point -> blocks.append(AgendaBlocks.point(language, point, name(point))));
    List<Brought> brought = tools.preparation().brought(series.id(), held);
    List<ActionItem> open =
        tools.promises().store().ofCircle(series.id(), now).stream()
            .filter(ActionItem::isOpen)
            .toList();
    return blocks
        .append(AgendaBlocks.material(language, brought, missing(series, brought)))
        .append(AgendaBlocks.actions(language, open, tools.directory()))
        .append(AgendaBlocks.numbers(language, missed(series, language)))
        .messages(title);
  }

  /** What all who read the agenda may know of the numbers. */
  private List<String> missed(Series series, Language language) {
    Clearance clearance = tools.directory().clearanceOfChannel(series.channelId());
    return tools.numbers().missed(clearance, language);
  }

  private String name(AgendaPoint point) {
    return point.byId().isEmpty() ? "—" : tools.directory().person(point.byId()).name();
  }

  private static List<String> missing(Series series, List<Brought> brought) {
    Set<String> there = brought.stream().map(Brought::name).collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    series.material().stream()
        .map(Material::name)
        .filter(name -> !there.contains(name))
        .forEach(missing::add);
    return missing;
  }

  private void tellSilent(Person person, Series series) {
    messenger.direct(
        person.id(), Message.of(TEXTS.get(person.language(), "agenda.silent", series.name())));
  }
}
