package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nezuku.e2e.Mailbox.Letter;
import nezuku.worktime.UsualCalendars;
import nezuku.worktime.WorkCalendar;

/** Lets days go by, each of them, and notes who is written to on its morning. */
final class YearDays {
  private static final WorkCalendar TOKYO = UsualCalendars.in(ZoneId.of("Asia/Tokyo"));

  private final Company company;
  private final Habits habits;
  private final List<String> digests = new ArrayList<>();
  private LocalDate today;
  private int workingDays;

  YearDays(Company company, LocalDate today) {
    this.company = company;
    this.habits = new Habits(company);
    this.today = today;
  }

  /** The mornings up to a date, with what people do on them; what is written on the last one. */
  List<Letter> morning(String date) {
    LocalDate until = LocalDate.parse(date);
    List<Letter> letters = List.of();
    while (today.isBefore(until)) {
      today = today.plusDays(1);
      letters = morning();
    }
    return letters;
  }

  private List<Letter> morning() {
    if (!TOKYO.isWorkingDay(today)) {
      while (!TOKYO.isWorkingDay(today.plusDays(1))) {
        today = today.plusDays(1);
      }
      assertThat(at("18:30")).as("%s is a day off", today).isEmpty();
      return List.of();
    }
    workingDays++;
    List<Letter> letters = at("09:30");
    letters.stream()
        .filter(letter -> !isAlert(letter))
        .forEach(letter -> digests.add(today + " " + letter.user()));
    assertThat(digests).as("mornings of %s", today).doesNotHaveDuplicates();
    habits.follow(letters);
    return letters;
  }

  /** Lets the rest of a day go by. */
  void evening() {
    at("18:30");
  }

  private List<Letter> at(String time) {
    return Mailbox.at(company, today + "T" + time + ":00+09:00");
  }

  /**
   * A number that has crossed its line is told to whoever answers for it as soon as it is known.
   */
  private static boolean isAlert(Letter letter) {
    return letter.message().toString().contains("\"kpi_");
  }

  /** Who had a digest, and on which day. */
  List<String> digests() {
    return digests;
  }

  /** How many working days there were. */
  int workingDays() {
    return workingDays;
  }
}
