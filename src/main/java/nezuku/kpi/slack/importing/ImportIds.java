package nezuku.kpi.slack.importing;

/** By what the buttons are known. */
final class ImportIds {
  static final String WHICH = "kpi_file_of_";
  static final String COUNT = "kpi_file_count";
  static final String DROP = "kpi_file_drop";
  static final String UNDO = "kpi_file_undo";

  private ImportIds() {}
}
