package nezuku.action;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nezuku.worktime.WorkCalendar;

/**
 * When who is told of an action that is not done: a ladder of working days around its due date, by
 * the owner's calendar. It ends only with the action.
 *
 * @param rungs the steps, in the order of their days
 * @param then who is told again and again after the last one
 * @param every after how many working days, at least 1
 * @param unanswered after how many working days an owner is asked again who has not said yes
 */
public record ChaseLadder(List<Rung> rungs, Set<Ear> then, int every, int unanswered) {

  /**
   * A step.
   *
   * @param day working days after the due date; before it where negative
   * @param ears who is told
   */
  public record Rung(int day, Set<Ear> ears) {
    /** Keeps what it is given. */
    public Rung {
      ears = Set.copyOf(ears);
    }
  }

  /** Where nothing else is configured. */
  public static final ChaseLadder USUAL =
      new ChaseLadder(
          List.of(
              new Rung(-2, Set.of(Ear.OWNER)),
              new Rung(0, Set.of(Ear.OWNER)),
              new Rung(1, Set.of(Ear.OWNER)),
              new Rung(3, Set.of(Ear.OWNER, Ear.THREAD)),
              new Rung(5, Set.of(Ear.OWNER, Ear.MANAGER))),
          Set.of(Ear.OWNER, Ear.MANAGER),
          5,
          2);

  /**
   * Puts the steps in order.
   *
   * @throws IllegalArgumentException if there is none, or nobody would be told until it is done
   */
  public ChaseLadder {
    rungs = rungs.stream().sorted(comparingInt(Rung::day)).toList();
    then = Set.copyOf(then);
    if (rungs.isEmpty() || then.isEmpty() || every < 1 || unanswered < 1) {
      throw new IllegalArgumentException("a ladder has steps and does not end before the action");
    }
  }

  /**
   * Whether somebody is to be told of an open action today.
   *
   * @param since the day on which they were told last, or else on which the owner got it
   * @param calendar the owner's
   * @param today a working day of the owner's
   */
  public boolean isDue(
      ActionItem item, Ear ear, LocalDate since, WorkCalendar calendar, LocalDate today) {
    return switch (item.state()) {
      case ActionItem.Proposed proposed ->
          (ear == Ear.OWNER && isPast(since, unanswered, calendar, today))
              || isOnLadder(item, ear, since, calendar, today);
      case ActionItem.Accepted accepted -> isOnLadder(item, ear, since, calendar, today);
      case ActionItem.Waiting waiting -> {
        boolean over = !waiting.until().isAfter(today);
        boolean asks = ear == Ear.OWNER && since.isBefore(waiting.until());
        yield over && (asks || isOnLadder(item, ear, since, calendar, today));
      }
      case ActionItem.Done done -> false;
      case ActionItem.Dropped dropped -> false;
    };
  }

  private boolean isOnLadder(
      ActionItem item, Ear ear, LocalDate since, WorkCalendar calendar, LocalDate today) {
    for (Rung rung : rungs) {
      if (rung.ears().contains(ear)) {
        LocalDate day = calendar.plusWorkingDays(item.due(), rung.day());
        if (day.isAfter(since) && !day.isAfter(today)) {
          return true;
        }
      }
    }
    return then.contains(ear) && isAgain(item, since, calendar, today);
  }

  private boolean isAgain(
      ActionItem item, LocalDate since, WorkCalendar calendar, LocalDate today) {
    if (!item.due().isBefore(today)) {
      return false;
    }
    LocalDate last = calendar.plusWorkingDays(item.due(), rungs.getLast().day());
    LocalDate from = since.isAfter(last) ? since : last;
    return isPast(from, every, calendar, today);
  }

  private static boolean isPast(LocalDate from, int days, WorkCalendar calendar, LocalDate today) {
    return from.isBefore(today) && !calendar.plusWorkingDays(from, days).isAfter(today);
  }
}
