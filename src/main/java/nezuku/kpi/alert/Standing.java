package nezuku.kpi.alert;

import java.time.LocalDate;

/**
 * An alert that stands.
 *
 * @param since the first day of the period in which it began
 * @param told the day on which it was told last
 */
public record Standing(LocalDate since, LocalDate told) {}
