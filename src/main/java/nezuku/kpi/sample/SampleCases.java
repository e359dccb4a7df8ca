package nezuku.kpi.sample;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nezuku.kpi.Case;
import nezuku.kpi.Labels;
import nezuku.worktime.UsualCalendars;
import nezuku.worktime.WorkCalendar;

/**
 * Cases of the sample company: what comes in on working days, most of it with the partner sakura.
 * The same seed makes the same cases, whatever the machine.
 */
public final class SampleCases {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final List<Kind> KINDS =
      List.of(
          new Kind("経理", "sakura", 5.0, 3.0, 0.10, 420),
          new Kind("給与", "sakura", 2.5, 8.0, 0.05, 900),
          new Kind("請求書", "sakura", 3.5, 6.0, 0.08, 650),
          new Kind("ヘルプデスク", "kaede", 6.0, 1.5, 0.12, 300));
  private static final List<String> PRIORITIES = List.of("高", "中", "中", "中", "低", "低");

  /**
   * What is done.
   *
   * @param aDay how many come in on a working day, on average
   * @param hours how many working hours one takes, on average
   * @param rework which share is opened again
   * @param yen what one costs
   */
  private record Kind(
      String process, String partner, double aDay, double hours, double rework, int yen) {}

  private final String source;
  private final Random random;
  private final WorkCalendar calendar = UsualCalendars.in(TOKYO);

  private SampleCases(String source, long seed) {
    this.source = source;
    this.random = new Random(seed);
  }

  /**
   * Cases that came in from a day on, as they stood at a moment.
   *
   * @param most at most so many
   */
  public static List<Case> of(String source, LocalDate first, Instant until, int most, long seed) {
    return new SampleCases(source, seed).make(first, until, most);
  }

  private List<Case> make(LocalDate first, Instant until, int most) {
    List<Case> cases = new ArrayList<>();
    LocalDate last = until.atZone(TOKYO).toLocalDate();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (calendar.isWorkingDay(day)) {
        for (Kind kind : KINDS) {
          for (int left = poisson(kind.aDay() * busy(day)); left > 0; left--) {
            Case one = make(kind, day, until, cases.size() + 1);
            if (cases.size() < most && one.opened().isBefore(until)) {
              cases.add(one);
            }
          }
        }
      }
    }
    return cases;
  }

  /** The end of a month and March are busy. */
  private static double busy(LocalDate day) {
    double month = day.getDayOfMonth() > 24 ? 1.5 : 1;
    return day.getMonthValue() == 3 ? month * 1.3 : month;
  }

  private Case make(Kind kind, LocalDate day, Instant until, int number) {
    Instant opened =
        day.atTime(9, 0).atZone(TOKYO).toInstant().plusSeconds(random.nextInt(9 * 3600));
    // It is slower while there is much to do.
    double hours = kind.hours() * busy(day);
    Instant responded = after(opened, hours * 0.25);
    Instant promised = calendar.plus(opened, minutes(kind.hours() * 2.5));
    boolean reopened = random.nextDouble() < kind.rework();
    boolean returned = random.nextDouble() < kind.rework() / 2;
    Instant closed = after(responded, hours * (reopened ? 1.6 : 0.75));
    int rating = 5 - (closed.isAfter(promised) ? 2 : 0) - (reopened ? 1 : 0);
    boolean rated = random.nextInt(4) == 0;
    boolean isClosed = !closed.isAfter(until);
    return new Case(
        source,
        "%s-%05d"
            .formatted(kind.partner().substring(0, 1).toUpperCase(java.util.Locale.ROOT), number),
        kind.process() + " " + number,
        new Labels(kind.process(), kind.partner(), PRIORITIES.get(random.nextInt(6))),
        opened,
        Optional.of(responded).filter(moment -> !moment.isAfter(until)),
        Optional.of(closed).filter(moment -> isClosed),
        Optional.of(promised),
        Optional.empty(),
        reopened && isClosed ? 1 : 0,
        returned && isClosed ? 1 : 0,
        isClosed && rated ? Optional.of(BigDecimal.valueOf(rating)) : Optional.empty(),
        isClosed ? Optional.of(BigDecimal.valueOf(kind.yen())) : Optional.empty());
  }

  /** Some working time later: exponentially distributed, whole seconds. */
  private Instant after(Instant moment, double hours) {
    return calendar.plus(moment, minutes(-Math.log(1 - random.nextDouble()) * hours));
  }

  private static Duration minutes(double hours) {
    return Duration.ofMinutes(Math.max(1, Math.round(hours * 60)));
  }

  private int poisson(double mean) {
    double limit = Math.exp(-mean);
    int count = 0;
    for (double left = random.nextDouble(); left > limit; left *= random.nextDouble()) {
      count++;
    }
    return count;
  }
}
