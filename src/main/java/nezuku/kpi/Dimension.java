package nezuku.kpi;

/** By what cases are told apart. */
public enum Dimension {
  /** What is done for the company, such as payroll. */
  PROCESS,
  /** Who does it: a partner's name as {@code partners} in the configuration has it. */
  PARTNER,
  /** How urgent it is, in the words of the source. */
  PRIORITY
}
