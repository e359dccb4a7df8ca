package nezuku.worktime;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** The working hours of each weekday; a weekday that is not in the map is a weekly day off. */
public record WorkingWeek(Map<DayOfWeek, WorkingHours> hours) {
  /**
   * @throws IllegalArgumentException if no weekday has any hours
   */
  public WorkingWeek {
    hours = Map.copyOf(hours);
    if (hours.values().stream().allMatch(day -> day.spans().isEmpty())) {
      throw new IllegalArgumentException("a week needs some working hours");
    }
  }

  /** The same hours from Monday to Friday, and the weekend off. */
  public static WorkingWeek mondayToFriday(WorkingHours hours) {
    Map<DayOfWeek, WorkingHours> days = new EnumMap<>(DayOfWeek.class);
    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> days.put(day, hours));
    return new WorkingWeek(days);
  }

  WorkingHours on(DayOfWeek day) {
    return hours.getOrDefault(day, WorkingHours.OFF);
  }
}
