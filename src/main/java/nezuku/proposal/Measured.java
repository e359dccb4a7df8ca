package nezuku.proposal;

import java.time.LocalDate;

/**
 * The number of a metric, as it was at a time.
 *
 * @param value in the metric's unit
 * @param n how many cases it is made of
 * @param period the code of the period that it is of, such as {@code 2026-10}
 * @param on the day on which it was read
 */
public record Measured(double value, long n, String period, LocalDate on) {}
