package nezuku.adoption.slack;

/** The ids by which Slack tells the buttons of scores apart. */
final class ScoreIds {
  static final String PREFIX = "score_";
  static final String SHOW = "score_show_";
  static final String AGREE = "score_agree_";
  static final String OPEN = "score_open_";

  static final String PULSE = "score_pulse_";
  static final String PULSE_FORM = "score_pulse";
  static final String PULSE_MARK = "score_mark_";
  static final String EXPORT = "score_export";

  private ScoreIds() {}
}
