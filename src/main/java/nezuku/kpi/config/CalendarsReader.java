package nezuku.kpi.config;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nezuku.worktime.CompanyDays;
import nezuku.worktime.Holidays;
import nezuku.worktime.WorkCalendar;
import nezuku.worktime.WorkingHours;
import nezuku.worktime.WorkingWeek;
import org.jspecify.annotations.Nullable;

/** Reads {@code kpi.calendars}: when people work who do so at other times than most. */
final class CalendarsReader {
  /** Around the clock; no calendar of its own. */
  static final String CLOCK = "clock";

  private enum PublicHolidays {
    OFF,
    WORKED
  }

  private final WorkCalendar usual;
  private final Function<ZoneId, Holidays> daysOff;
  private final Reasons reasons;
  private final Map<String, WorkCalendar> byName = new TreeMap<>();

  /**
   * @param usual when people work where nothing else is said
   * @param daysOff the public holidays of a zone
   */
  CalendarsReader(WorkCalendar usual, Function<ZoneId, Holidays> daysOff, Reasons reasons) {
    this.usual = usual;
    this.daysOff = daysOff;
    this.reasons = reasons;
  }

  CalendarsReader read(@Nullable Map<String, KpiShape.@Nullable CalendarShape> written) {
    if (written != null) {
      written.forEach(this::add);
    }
    return this;
  }

  /** The calendar that is called so, the usual one without a name. */
  WorkCalendar of(String key, @Nullable String name) {
    if (name == null || name.equals(CLOCK)) {
      return usual;
    }
    if (!byName.containsKey(name)) {
      Set<String> known = new TreeSet<>(byName.keySet());
      known.add(CLOCK);
      reasons.add(key + ": '" + name + "' is none of " + String.join(", ", known));
    }
    return byName.getOrDefault(name, usual);
  }

  private void add(String name, KpiShape.@Nullable CalendarShape shape) {
    String key = "kpi.calendars." + name;
    if (!name.matches("[a-z][a-z0-9-]*") || name.equals(CLOCK)) {
      reasons.add(key + ": use small letters, digits and hyphens, and not clock");
    }
    if (shape == null) {
      reasons.add(key + " says nothing");
      byName.put(name, usual);
    } else {
      byName.put(name, calendar(key, shape));
    }
  }

  private WorkCalendar calendar(String key, KpiShape.CalendarShape shape) {
    ZoneId zone =
        reasons.parsed(
            key + ".zone", shape.zone(), usual.zone(), "a zone such as Asia/Tokyo", ZoneId::of);
    boolean isOff =
        reasons.word(
                key + ".public-holidays",
                shape.publicHolidays(),
                PublicHolidays.OFF,
                PublicHolidays.class)
            == PublicHolidays.OFF;
    Holidays own = own(key + ".days-off", shape);
    return WorkCalendar.of(zone, week(key, shape), isOff ? daysOff.apply(zone).and(own) : own);
  }

  private WorkingWeek week(String key, KpiShape.CalendarShape shape) {
    WorkingHours hours =
        reasons.parsed(
            key,
            shape.from() + "-" + shape.to(),
            WorkingHours.of("09:00", "18:00"),
            "hours such as from: \"08:00\" and to: \"20:00\"",
            text ->
                WorkingHours.of(
                    Objects.requireNonNull(shape.from()), Objects.requireNonNull(shape.to())));
    Map<DayOfWeek, WorkingHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : days(key + ".days", shape.days())) {
      week.put(day, hours);
    }
    return new WorkingWeek(week);
  }

  private Set<DayOfWeek> days(String key, @Nullable List<@Nullable String> written) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    if (written != null) {
      for (String day : written) {
        days.add(reasons.word(key, String.valueOf(day), DayOfWeek.MONDAY, DayOfWeek.class));
      }
    }
    return days.isEmpty() ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) : days;
  }

  private Holidays own(String key, KpiShape.CalendarShape shape) {
    List<CompanyDays.Closing> closings = new ArrayList<>();
    if (shape.daysOff() != null) {
      for (String days : shape.daysOff()) {
        closings.addAll(
            reasons.parsed(
                key,
                String.valueOf(days),
                List.of(),
                "a day or two with a name, such as 2026-12-29..2027-01-03 年末年始",
                text -> CompanyDays.read(text.getBytes(StandardCharsets.UTF_8)).closings()));
      }
    }
    return new CompanyDays(closings);
  }
}
