package nezuku.learning;

import java.time.LocalDate;

/**
 * How well somebody knows something.
 *
 * @param stability after how many days nine in ten would still know it
 * @param difficulty how hard it is for them, 1 to 10
 * @param reviewed when they were last asked
 */
public record Memory(double stability, double difficulty, LocalDate reviewed) {}
