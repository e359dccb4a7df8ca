package nezuku.worktime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** When one person is away: whole days and half days. */
public record Leave(List<Absence> absences) {
  /** Nobody is away. */
  public static final Leave NONE = new Leave(List.of());

  public Leave {
    absences = List.copyOf(absences);
  }

  /** Which part of a day; the halves meet at noon. */
  public enum Part {
    WHOLE_DAY,
    MORNING,
    AFTERNOON
  }

  /** Some days in a row, both ends included, and which part of each of them. */
  public record Absence(LocalDate first, LocalDate last, Part part) {
    /**
     * @throws IllegalArgumentException if it ends before it starts
     */
    public Absence {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(first + ".." + last + " ends before it starts");
      }
    }

    private WorkingHours leaves(WorkingHours hours) {
      return switch (part) {
        case WHOLE_DAY -> WorkingHours.OFF;
        case MORNING -> hours.from(LocalTime.NOON);
        case AFTERNOON -> hours.before(LocalTime.NOON);
      };
    }
  }

  /** What the person still works of a day's hours. */
  WorkingHours of(LocalDate date, WorkingHours hours) {
    WorkingHours left = hours;
    for (Absence absence : absences) {
      if (!date.isBefore(absence.first) && !date.isAfter(absence.last)) {
        left = absence.leaves(left);
      }
    }
    return left;
  }
}
