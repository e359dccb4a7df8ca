package nezuku.proposal.slack;

/** The ids by which Slack tells buttons, menus, inputs and forms apart. */
final class ProposalIds {
  static final String PREFIX = "proposal_";

  static final String OPEN = "proposal_open";
  static final String SHOW = "proposal_show_";
  static final String AGREE = "proposal_agree_";
  static final String REVIEW = "proposal_review_";
  static final String ACCEPT = "proposal_accept_";
  static final String ADD = "proposal_add_";
  static final String DONE = "proposal_done_";
  static final String DECLINE = "proposal_decline_";
  static final String BY_PHASE = "proposal_by_phase";
  static final String BY_PROCESS = "proposal_by_process";
  static final String BY_KIND = "proposal_by_kind";

  static final String NEW_FORM = "proposal_new_form";
  static final String REVIEW_FORM = "proposal_review_form";
  static final String ACCEPT_FORM = "proposal_accept_form";
  static final String ADD_FORM = "proposal_add_form";
  static final String DONE_FORM = "proposal_done_form";
  static final String DECLINE_FORM = "proposal_decline_form";

  static final String LIKE = "proposal_like";
  static final String KIND = "proposal_kind";
  static final String NOW = "proposal_now";
  static final String BETTER = "proposal_better";
  static final String PROCESS = "proposal_process";
  static final String HOURS = "proposal_hours";
  static final String ERRORS = "proposal_errors";
  static final String PLEASED = "proposal_pleased";
  static final String ANONYMOUS = "proposal_anonymous";
  static final String OWNER = "proposal_owner";
  static final String DUE = "proposal_due";
  static final String WHAT = "proposal_what";
  static final String METRIC = "proposal_metric";
  static final String WORD = "proposal_word";

  /** What stands for none where Slack wants one of several. */
  static final String NONE = "-";

  private ProposalIds() {}
}
