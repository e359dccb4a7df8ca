package nezuku.platform.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nezuku.worktime.CabinetOfficeCsv;
import nezuku.worktime.CompanyCalendars;
import nezuku.worktime.CompanyDays;
import nezuku.worktime.HolidayFileException;
import nezuku.worktime.Holidays;
import nezuku.worktime.ICalendar;
import org.jspecify.annotations.Nullable;

/** The {@code work} section: when the company is closed besides the public holidays. */
record WorkSection(
    @JsonProperty("days-off") @Nullable List<@Nullable String> daysOff,
    @JsonProperty("calendar-files") @Nullable List<@Nullable String> calendarFiles) {
  private static final long MOST_BYTES = 1_000_000;

  /** What it says; every mistake is added to the reasons. */
  CompanyCalendars read(Path root, List<String> reasons) {
    Holidays closings = new CompanyDays(closings(reasons));
    for (String file : Objects.requireNonNullElse(calendarFiles, List.<@Nullable String>of())) {
      closings = closings.and(holidays(root.resolve(String.valueOf(file)), reasons));
    }
    return new CompanyCalendars(closings);
  }

  private List<CompanyDays.Closing> closings(List<String> reasons) {
    List<CompanyDays.Closing> closings = new ArrayList<>();
    for (String written : Objects.requireNonNullElse(daysOff, List.<@Nullable String>of())) {
      try {
        closings.add(CompanyDays.Closing.parse(String.valueOf(written)));
      } catch (IllegalArgumentException e) {
        reasons.add("work.days-off: " + e.getMessage());
      }
    }
    return closings;
  }

  private static Holidays holidays(Path file, List<String> reasons) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".ics")) {
      return holidays(file, ICalendar::read, reasons);
    }
    if (name.endsWith(".csv")) {
      return holidays(file, CabinetOfficeCsv::read, reasons);
    }
    if (name.endsWith(".txt")) {
      return holidays(file, CompanyDays::read, reasons);
    }
    reasons.add("work.calendar-files: neither .ics nor .csv nor .txt: " + file);
    return Holidays.none();
  }

  private static Holidays holidays(
      Path file, Function<byte[], Holidays> reader, List<String> reasons) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        reasons.add("work.calendar-files: larger than " + MOST_BYTES + " bytes: " + file);
        return Holidays.none();
      }
      return reader.apply(Files.readAllBytes(file));
    } catch (IOException e) {
      reasons.add("work.calendar-files: can't be read: " + file);
    } catch (HolidayFileException e) {
      reasons.add("work.calendar-files: " + file + ": " + e.getMessage());
    }
    return Holidays.none();
  }
}
