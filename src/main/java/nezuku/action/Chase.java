package nezuku.action;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.worktime.WorkCalendar;

/** Finds out who is to be told of which open actions this morning. */
public final class Chase {

  /**
   * An action of which somebody is told.
   *
   * @param owner whose it is
   * @param ear as whom they listen
   * @param as as what the owner's reader is told; {@link Readers.As#OWNER} for all others
   * @param day the day of it, where the reader is
   */
  public record Line(ActionItem item, Person owner, Ear ear, Readers.As as, LocalDate day) {}

  /** What is said where all members of a circle read it. */
  public record Public(Circle circle, List<Line> lines) {}

  /** A person's morning: its date, if it is now. */
  public interface MorningOf extends Function<Person, Optional<LocalDate>> {}

  private final ActionStore store;
  private final ChaseLadder ladder;
  private final Circles circles;
  private final Readers readers;
  private final Access access;
  private final Directory directory;
  private final Calendars calendars;
  private final InstantSource clock;

  /** A chase by this ladder. */
  public Chase(
      ActionStore store,
      ChaseLadder ladder,
      Circles circles,
      Readers readers,
      Access access,
      Directory directory,
      Calendars calendars,
      InstantSource clock) {
    this.store = store;
    this.ladder = ladder;
    this.circles = circles;
    this.readers = readers;
    this.access = access;
    this.directory = directory;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** What each person is told whose morning it is, the most urgent first. */
  public Map<Person, List<Line>> lines(MorningOf mornings) {
    Map<Person, List<Line>> lines = new LinkedHashMap<>();
    Calendars known = remembered();
    // Who reads for somebody who is there is the same for all their actions.
    Map<String, Optional<Readers.Reader>> byOwner = new HashMap<>();
    each(
        (item, owner, since) -> {
          Optional<Readers.Reader> reader =
              owner.active()
                  ? byOwner.computeIfAbsent(owner.id(), id -> readers.of(item, owner))
                  : readers.of(item, owner);
          reader
              .flatMap(found -> line(known, item, owner, found, since, mornings))
              .ifPresent(line -> add(lines, reader.orElseThrow().person(), line));
          LocalDate today = clock.instant().atZone(owner.zone()).toLocalDate();
          if (owner.active() && isDue(known, item, owner, Ear.MANAGER, since, today)) {
            readers
                .manager(item, owner, access)
                .ifPresent(
                    manager ->
                        mornings
                            .apply(manager)
                            .map(day -> new Line(item, owner, Ear.MANAGER, Readers.As.OWNER, day))
                            .ifPresent(line -> add(lines, manager, line)));
          }
        });
    lines.values().forEach(list -> list.sort(Comparator.comparing(line -> line.item().due())));
    return lines;
  }

  /**
   * What is said to circles, on the mornings of the owners.
   *
   * @param unreachable who is told there what others are told directly
   */
  public List<Public> publicly(MorningOf mornings, Predicate<Person> unreachable) {
    Calendars known = remembered();
    Map<String, Public> byPlace = new LinkedHashMap<>();
    each(
        (item, owner, since) -> {
          Optional<Circle> circle = circles.of(item.origin());
          if (circle.isPresent() && owner.active()) {
            mornings
                .apply(owner)
                .flatMap(day -> publicly(known, item, owner, since, day, unreachable))
                .ifPresent(
                    line ->
                        byPlace
                            .computeIfAbsent(
                                place(circle.get()),
                                place -> new Public(circle.get(), new ArrayList<>()))
                            .lines()
                            .add(line));
          }
        });
    return List.copyOf(byPlace.values());
  }

  private Optional<Line> publicly(
      Calendars known,
      ActionItem item,
      Person owner,
      Map<Ear, LocalDate> since,
      LocalDate day,
      Predicate<Person> unreachable) {
    Optional<Ear> ear =
        isDue(known, item, owner, Ear.THREAD, since, day)
            ? Optional.of(Ear.THREAD)
            : Optional.of(Ear.OWNER)
                .filter(
                    own -> isDue(known, item, owner, own, since, day) && unreachable.test(owner));
    return ear.map(one -> new Line(item, owner, one, Readers.As.OWNER, day));
  }

  /** Each is asked for once in a round. */
  private Calendars remembered() {
    Map<String, WorkCalendar> known = new HashMap<>();
    return person -> known.computeIfAbsent(person.id(), id -> calendars.of(person));
  }

  private static String place(Circle circle) {
    return circle.channelId() + "/" + circle.threadTs().orElse("");
  }

  private interface Look {
    void at(ActionItem item, Person owner, Map<Ear, LocalDate> since);
  }

  private void each(Look look) {
    List<ActionItem> open = store.open();
    Map<String, Map<Ear, LocalDate>> told = store.told();
    Map<String, Person> people =
        directory.people(open.stream().map(ActionItem::ownerId).collect(Collectors.toSet()));
    for (ActionItem item : open) {
      Person owner = people.get(item.ownerId());
      if (owner != null) {
        look.at(item, owner, told.getOrDefault(item.id(), new HashMap<>()));
      }
    }
  }

  private Optional<Line> line(
      Calendars known,
      ActionItem item,
      Person owner,
      Readers.Reader reader,
      Map<Ear, LocalDate> since,
      MorningOf mornings) {
    Person listens = reader.as() == Readers.As.OWNER ? owner : reader.person();
    return mornings
        .apply(reader.person())
        .filter(
            day ->
                isDue(known, item, listens, Ear.OWNER, since, day) || isOrphan(reader, since, day))
        .map(day -> new Line(item, owner, Ear.OWNER, reader.as(), day));
  }

  /** Whose owner has left is to be given to somebody else, every day until it is. */
  private static boolean isOrphan(Readers.Reader reader, Map<Ear, LocalDate> since, LocalDate day) {
    LocalDate told = since.get(Ear.OWNER);
    return reader.as() == Readers.As.HEIR && (told == null || told.isBefore(day));
  }

  private boolean isDue(
      Calendars known,
      ActionItem item,
      Person listens,
      Ear ear,
      Map<Ear, LocalDate> since,
      LocalDate day) {
    LocalDate from = since.get(ear);
    LocalDate made = made(item, listens.zone());
    return ladder.isDue(item, ear, from == null ? made : from, known.of(listens), day);
  }

  private static LocalDate made(ActionItem item, ZoneId zone) {
    return item.createdAt().atZone(zone).toLocalDate();
  }

  private static void add(Map<Person, List<Line>> lines, Person person, Line line) {
    lines.computeIfAbsent(person, who -> new ArrayList<>()).add(line);
  }
}
