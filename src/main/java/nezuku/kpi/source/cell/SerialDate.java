package nezuku.kpi.source.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Days since the last day but one of 1899, as Excel counts them. */
final class SerialDate {
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  private SerialDate() {}

  /** The time of a serial number, to the second: its fraction is never exact. */
  static Moment read(String number) {
    BigDecimal serial = new BigDecimal(number);
    long days = serial.longValue();
    BigDecimal fraction = serial.subtract(BigDecimal.valueOf(days));
    long seconds = fraction.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
    LocalDateTime at = FIRST.plusDays(days).atStartOfDay().plusSeconds(seconds);
    return fraction.signum() == 0
        ? new Moment.Day(at.toLocalDate(), Optional.empty())
        : new Moment.Local(at, Optional.empty());
  }
}
