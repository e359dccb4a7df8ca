package nezuku.adoption.slack;

/** The ids by which Slack tells the buttons of scores apart. */
final class ScoreIds {
  static final String PREFIX = "score_";
  static final String SHOW = "score_show_";
  static final String AGREE = "score_agree_";

  private ScoreIds() {}
}
