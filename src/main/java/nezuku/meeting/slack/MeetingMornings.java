package nezuku.meeting.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.meeting.Rhythm.Occurrence;
import nezuku.meeting.Series;
import nezuku.meeting.Step;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.digest.DigestItems;
import nezuku.platform.slack.digest.DigestPart;
import nezuku.platform.slack.digest.DigestSource;
import nezuku.platform.slack.digest.Morning;
import nezuku.platform.slack.digest.Mornings;
import nezuku.platform.text.Texts;
import nezuku.worktime.WorkCalendar;

/**
 * What meetings have for people's mornings: material that is missing, minutes that are, and, two
 * working days before, what they want to be solved.
 */
final class MeetingMornings implements DigestSource {
  private static final Texts TEXTS = Texts.of(MeetingMornings.class);
  private static final int DAYS_LOOKED = 14;

  private final MeetingTools tools;

  /** Something for one person, and what it is noted as. */
  private record Item(int urgency, String title, Blocks body, Step step, MeetingDay day) {}

  MeetingMornings(MeetingTools tools) {
    this.tools = tools;
  }

  @Override
  public Map<Person, DigestPart> parts(Mornings mornings) {
    Map<Person, List<Item>> items = new LinkedHashMap<>();
    Map<String, Person> people = new HashMap<>();
    for (Series series : tools.series().open()) {
      for (String id : series.members()) {
        Person person = people.computeIfAbsent(id, tools.directory()::person);
        Optional<Morning> morning =
            Optional.of(person).filter(Person::active).flatMap(mornings::of);
        morning.ifPresent(
            now ->
                items
                    .computeIfAbsent(person, who -> new ArrayList<>())
                    .addAll(items(series, person, now.date())));
      }
    }
    Map<Person, DigestPart> parts = new LinkedHashMap<>();
    items.forEach(
        (person, list) -> {
          if (!list.isEmpty()) {
            mornings.of(person).ifPresent(now -> parts.put(person, part(now, list)));
          }
        });
    return parts;
  }

  private DigestPart part(Morning morning, List<Item> items) {
    List<Item> ordered = items.stream().sorted(Comparator.comparingInt(Item::urgency)).toList();
    DigestItems waiting = new DigestItems();
    ordered.forEach(
        item ->
            waiting.add(
                new Blocks().text(item.title()).append(item.body()),
                () -> note(item, morning.person())));
    Language language = morning.person().language();
    return new DigestPart(
        ordered.getFirst().urgency(),
        TEXTS.get(language, "morning.title", morning.day(), ordered.size()),
        waiting.list(),
        0,
        left -> TEXTS.get(language, "morning.more", left));
  }

  private void note(Item item, Person person) {
    tools
        .preparation()
        .done(
            item.step(),
            item.day().series().id(),
            item.day().date(),
            person.id(),
            tools.clock().instant());
  }

  private List<Item> items(Series series, Person person, LocalDate today) {
    WorkCalendar calendar = tools.calendars().in(series.rhythm().zone());
    List<Item> items = new ArrayList<>();
    series
        .rhythm()
        .between(today, today.plusDays(DAYS_LOOKED), calendar)
        .map(Occurrence::date)
        .map(date -> new MeetingDay(series, date))
        .filter(day -> !isDone(Step.CANCELLED, day, ""))
        .forEach(day -> before(day, person, today, calendar, items));
    if (person.id().equals(series.ownerId())) {
      unwritten(series, today, calendar)
          .filter(day -> !isDone(Step.OWNER_TOLD, day, person.id()))
          .ifPresent(day -> items.add(unwritten(person.language(), day)));
    }
    return items;
  }

  private void before(
      MeetingDay day, Person person, LocalDate today, WorkCalendar calendar, List<Item> items) {
    boolean soon = !today.isBefore(calendar.plusWorkingDays(day.date(), -Owed.DAYS_ASKED));
    if (soon && today.isBefore(day.date()) && !isDone(Step.ASKED, day, person.id())) {
      items.add(asked(person.language(), day));
    }
    boolean tomorrow = !today.isBefore(calendar.plusWorkingDays(day.date(), -1));
    Step step = today.equals(day.date()) ? Step.MATERIAL_TODAY : Step.MATERIAL;
    List<String> missing = tomorrow ? Owed.by(person, day, tools) : List.of();
    if (!missing.isEmpty() && !isDone(step, day, person.id())) {
      items.add(missing(person.language(), day, missing, step));
    }
  }

  private boolean isDone(Step step, MeetingDay day, String userId) {
    return tools.preparation().isDone(step, day.series().id(), day.date(), userId);
  }

  /** The last meeting before today, if nobody has handed in its minutes. */
  private Optional<MeetingDay> unwritten(Series series, LocalDate today, WorkCalendar calendar) {
    return series
        .rhythm()
        .between(today.minusDays(DAYS_LOOKED), today, calendar)
        .map(Occurrence::date)
        .reduce((earlier, later) -> later)
        .map(date -> new MeetingDay(series, date))
        .filter(day -> !isDone(Step.CANCELLED, day, ""))
        .filter(day -> tools.minutes().of(series.id(), day.date()).isEmpty());
  }

  private static Item asked(Language language, MeetingDay day) {
    List<Button> buttons = new ArrayList<>();
    buttons.add(
        Button.of(
            MeetingIds.POINT + day.series().id() + day.date(),
            TEXTS.get(language, "button.point"),
            day.value()));
    if (!day.series().material().isEmpty()) {
      buttons.add(bring(language, day));
    }
    String title =
        TEXTS.get(language, "morning.asked", day.series().name(), Days.of(language, day.date()));
    return new Item(30, title, new Blocks().buttons(buttons), Step.ASKED, day);
  }

  private static Item missing(Language language, MeetingDay day, List<String> names, Step step) {
    String title =
        TEXTS.get(
            language,
            "morning.missing",
            day.series().name(),
            Days.of(language, day.date()),
            String.join(TEXTS.get(language, "comma"), names));
    return new Item(
        step == Step.MATERIAL_TODAY ? 10 : 15,
        title,
        new Blocks().buttons(List.of(bring(language, day))),
        step,
        day);
  }

  private static Button bring(Language language, MeetingDay day) {
    return Button.of(
        MeetingIds.BRING + day.series().id() + day.date(),
        TEXTS.get(language, "button.bring"),
        day.value());
  }

  private Item unwritten(Language language, MeetingDay day) {
    String noteTaker = day.series().noteTakerId();
    String title =
        TEXTS.get(
            language,
            "morning.unwritten",
            day.series().name(),
            Days.of(language, day.date()),
            noteTaker.isEmpty() ? "—" : tools.directory().person(noteTaker).name());
    return new Item(
        20,
        title,
        new Blocks().buttons(MinutesReminder.buttons(language, day, tools)),
        Step.OWNER_TOLD,
        day);
  }
}
