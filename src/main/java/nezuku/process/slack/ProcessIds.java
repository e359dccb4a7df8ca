package nezuku.process.slack;

import nezuku.process.BusinessProcess;

/** The ids by which Slack tells buttons and forms apart, and actions what they follow from. */
final class ProcessIds {
  static final String PREFIX = "process_";
  static final String SHOW = "process_show_";
  static final String FILL = "process_fill_";
  static final String FORM = "process_form";

  private ProcessIds() {}

  /** What the action to find out what is missing follows from. */
  static String source(BusinessProcess process) {
    return "process:" + process.id();
  }
}
