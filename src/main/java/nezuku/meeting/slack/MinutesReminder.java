package nezuku.meeting.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.action.Absence;
import nezuku.meeting.Rhythm.Occurrence;
import nezuku.meeting.Series;
import nezuku.meeting.Step;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.text.Texts;
import nezuku.worktime.WorkCalendar;

/** Reminds the note-taker, or who stands in for them, of minutes on the evening of the meeting. */
final class MinutesReminder {
  private static final Texts TEXTS = Texts.of(MinutesReminder.class);
  private static final LocalTime EVENING = LocalTime.of(17, 30);
  // Later the owner hears of it in the morning.
  private static final Duration WHILE = Duration.ofHours(2);

  private final MeetingTools tools;
  private final Messenger messenger;

  private record Due(MeetingDay day, Person writer) {}

  MinutesReminder(MeetingTools tools) {
    this.tools = tools;
    this.messenger = tools.messenger().inBackground();
  }

  Job job() {
    return new Job("meeting-minutes", new Cron("*/15 * * * *", ZoneOffset.UTC), this::remind);
  }

  private void remind(Slot slot) {
    Instant now = slot.due().plus(slot.late());
    List<Due> due = new ArrayList<>();
    tools.series().open().forEach(series -> due(series, slot.due(), now).ifPresent(due::add));
    for (Due one : due) {
      MeetingDay day = one.day();
      Language language = one.writer().language();
      String sentence =
          TEXTS.get(language, "evening", day.series().name(), Days.of(language, day.date()));
      List<Message> messages =
          new Blocks().text(sentence).buttons(buttons(language, day, tools)).messages(sentence);
      tools
          .preparation()
          .done(Step.REMINDED, day.series().id(), day.date(), one.writer().id(), now);
      messages.forEach(message -> messenger.direct(one.writer().id(), message));
    }
    tools.minutes().settle();
  }

  private Optional<Due> due(Series series, Instant planned, Instant now) {
    WorkCalendar calendar = tools.calendars().in(series.rhythm().zone());
    LocalDate today = planned.atZone(calendar.zone()).toLocalDate();
    Instant evening = today.atTime(EVENING).atZone(calendar.zone()).toInstant();
    if (series.noteTakerId().isEmpty()
        || planned.isBefore(evening)
        || now.isAfter(evening.plus(WHILE))) {
      return Optional.empty();
    }
    return series
        .rhythm()
        .between(today, today.plusDays(1), calendar)
        .filter(one -> one.start().isBefore(evening))
        .map(Occurrence::date)
        .findFirst()
        .map(date -> new MeetingDay(series, date))
        .filter(day -> tools.minutes().of(series.id(), day.date()).isEmpty())
        .filter(day -> !isDone(Step.CANCELLED, day, ""))
        .map(day -> new Due(day, writer(day)))
        .filter(one -> !isDone(Step.REMINDED, one.day(), one.writer().id()))
        .filter(one -> maySpeak(one.writer(), planned));
  }

  /** The note-taker; while they are away their deputy, if it takes part, or who owns the series. */
  private Person writer(MeetingDay day) {
    Series series = day.series();
    Optional<Absence> away =
        tools.absences().of(series.noteTakerId(), day.date()).stream()
            .filter(one -> one.includes(day.date()))
            .findFirst();
    String userId =
        away.map(one -> one.deputyId().filter(series::has).orElse(series.ownerId()))
            .orElse(series.noteTakerId());
    return tools.directory().person(userId);
  }

  private boolean isDone(Step step, MeetingDay day, String userId) {
    return tools.preparation().isDone(step, day.series().id(), day.date(), userId);
  }

  private boolean maySpeak(Person person, Instant now) {
    return person.active()
        && tools.calendars().in(person.zone()).nextMomentToSpeak(now).equals(now);
  }

  /** A draft is gone on with; else minutes are handed in, or there was no meeting. */
  static List<Button> buttons(Language language, MeetingDay day, MeetingTools tools) {
    Button first =
        tools
            .minutes()
            .draftOf(day.series().id(), day.date())
            .map(
                draft ->
                    Button.of(
                        MeetingIds.CHECK + day.series().id() + day.date(),
                        TEXTS.get(language, "button.check"),
                        draft.id() + " 0"))
            .orElseGet(
                () ->
                    Button.of(
                        MeetingIds.PASTE + day.series().id() + day.date(),
                        TEXTS.get(language, "button.minutes"),
                        day.series().id()));
    return List.of(
        first,
        Button.of(
            MeetingIds.NOT_HELD + day.series().id() + day.date(),
            TEXTS.get(language, "button.not-held"),
            day.value()));
  }

  /** A meeting that did not take place has no minutes. */
  void notHeld(Act.Pressed press, Person person) {
    MeetingDay.of(press.value(), person, tools)
        .ifPresentOrElse(
            day -> {
              Language language = person.language();
              String sentence =
                  TEXTS.get(
                      language, "not-held", day.series().name(), Days.of(language, day.date()));
              tools
                  .preparation()
                  .done(Step.CANCELLED, day.series().id(), day.date(), "", tools.clock().instant());
              messenger.direct(person.id(), Message.of(sentence));
            },
            () ->
                messenger.direct(
                    person.id(), Message.of(TEXTS.get(person.language(), "agenda.not-yours"))));
  }
}
