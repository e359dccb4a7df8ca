package nezuku.action.slack;

/** Names of buttons, inputs and forms. */
final class ActionIds {
  static final String PREFIX = "action_";
  static final String ACCEPT = "action_accept_";
  static final String DONE = "action_done_";
  static final String DATE = "action_date_";
  static final String HAND = "action_hand_";
  static final String WAIT = "action_wait_";
  static final String RESUME = "action_resume_";
  static final String CANNOT = "action_cannot_";
  static final String DROP = "action_drop_";
  static final String FOLLOW = "action_follow_";
  static final String REOPEN_AWAY = "action_away_again";
  static final String REOPEN_NEW = "action_new_again";

  static final String DONE_FORM = "action_done_form";
  static final String DATE_FORM = "action_date_form";
  static final String HAND_FORM = "action_hand_form";
  static final String WAIT_FORM = "action_wait_form";
  static final String CANNOT_FORM = "action_cannot_form";
  static final String DROP_FORM = "action_drop_form";
  static final String NEW_FORM = "action_new_form";
  static final String AWAY_FORM = "action_away_form";
  static final String FILTER_FORM = "action_filter_form";

  static final String WHAT = "action_what";
  static final String OWNER = "action_owner";
  static final String DUE = "action_due";
  static final String LINK = "action_link";
  static final String WORD = "action_word";
  static final String REASON = "action_reason";
  static final String FIRST = "action_first";
  static final String LAST = "action_last";
  static final String STATE = "action_state";

  private ActionIds() {}
}
