package nezuku.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nezuku.action.Promises.Promise;
import nezuku.people.Affiliation;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.worktime.WorkCalendar;

/** Counts how promises are kept, side by side: the company and each partner, never persons. */
public final class ActionFigures {
  /** The company's own side. */
  public static final String COMPANY = "";

  private static final int MOST_DAYS = 400;

  private final ActionStore store;
  private final Directory directory;
  private final Calendars calendars;

  /** Figures of actions that are kept. */
  public ActionFigures(ActionStore store, Directory directory, Calendars calendars) {
    this.store = store;
    this.directory = directory;
    this.calendars = calendars;
  }

  /**
   * The promises for days of a span, by partner; those of the company's own people are {@link
   * #COMPANY}.
   *
   * @param first the first day
   * @param last the last day, not after today
   * @param which whose actions count, such as those of a circle
   */
  public Map<String, Promises> bySide(
      LocalDate first, LocalDate last, Instant now, Predicate<ActionItem> which) {
    Map<String, List<Promise>> sides = new TreeMap<>();
    for (ActionItem item : promised(first, last, now)) {
      if (which.test(item)) {
        Person owner = directory.person(item.ownerId());
        sides
            .computeIfAbsent(side(owner), name -> new ArrayList<>())
            .add(promise(item, owner, now));
      }
    }
    Map<String, Promises> figures = new TreeMap<>();
    sides.forEach((side, promises) -> figures.put(side, Promises.of(promises)));
    return figures;
  }

  /**
   * How many promises for days of a span there were, and how many were done by the day that was
   * promised first: the same as {@link #bySide} says, without looking into what happened to each.
   */
  public Map<String, Kept> kept(LocalDate first, LocalDate last, Instant now) {
    Map<String, Kept> sides = new TreeMap<>();
    for (ActionItem item : promised(first, last, now)) {
      Person owner = directory.person(item.ownerId());
      Kept one = new Kept(isKept(item, owner.zone()) ? 1 : 0, 1);
      sides.merge(side(owner), one, Kept::plus);
    }
    return sides;
  }

  /** How many promises were kept, of how many. */
  public record Kept(long kept, long promised) {
    private Kept plus(Kept other) {
      return new Kept(kept + other.kept, promised + other.promised);
    }
  }

  /** The promises for days of a span, each with whether it was done by the day promised first. */
  public List<Promised> each(LocalDate first, LocalDate last, Instant now) {
    return promised(first, last, now).stream()
        .map(item -> new Promised(item, isKept(item, directory.person(item.ownerId()).zone())))
        .toList();
  }

  /** A promise, and whether it was kept. */
  public record Promised(ActionItem item, boolean kept) {}

  /** What was first promised for a day of a span, and not dropped. */
  private List<ActionItem> promised(LocalDate first, LocalDate last, Instant now) {
    // Somewhere it is a day later, and what was done early was promised for a day of the span.
    return store.between(Instant.EPOCH, now).stream()
        .filter(
            item ->
                !item.firstDue().isBefore(first)
                    && !item.firstDue().isAfter(last)
                    && !(item.state() instanceof ActionItem.Dropped))
        .toList();
  }

  private static boolean isKept(ActionItem item, ZoneId zone) {
    return item.state() instanceof ActionItem.Done done
        && !done.at().atZone(zone).toLocalDate().isAfter(item.firstDue());
  }

  private static String side(Person owner) {
    return switch (owner.affiliation()) {
      case Affiliation.PartnerStaff(String partner) -> partner;
      case Affiliation.Employee employee -> COMPANY;
      case Affiliation.Outsider outsider -> COMPANY;
      case Affiliation.App app -> COMPANY;
    };
  }

  private Promise promise(ActionItem item, Person owner, Instant now) {
    ZoneId zone = owner.zone();
    boolean open = item.isOpen();
    Instant end = item.state() instanceof ActionItem.Done done ? done.at() : now;
    LocalDate day = end.atZone(zone).toLocalDate();
    return new Promise(
        isKept(item, zone),
        !open && !day.isAfter(item.due()),
        open && item.due().isBefore(day),
        slip(item.firstDue(), day, calendars.of(owner)),
        store.history(item.id()));
  }

  /** Working days after a date, up to another one. */
  private static int slip(LocalDate due, LocalDate day, WorkCalendar calendar) {
    int slip = 0;
    for (LocalDate next = due.plusDays(1);
        !next.isAfter(day) && slip < MOST_DAYS;
        next = next.plusDays(1)) {
      slip += calendar.isWorkingDay(next) ? 1 : 0;
    }
    return slip;
  }
}
