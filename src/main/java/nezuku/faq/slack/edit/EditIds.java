package nezuku.faq.slack.edit;

import nezuku.faq.slack.Ids;

/** The ids of buttons and inputs; all begin with {@link #PREFIX}. */
final class EditIds {
  static final String PREFIX = "edit_";
  static final String PAGE = Ids.EDIT_PAGE;
  static final String NEW = "edit_new";
  static final String AGAIN = "edit_again";
  static final String PUBLISH = "edit_publish";
  static final String DECLINE = "edit_decline";
  static final String PREVIEW = "edit_preview";
  static final String FIND = "edit_find";
  static final String ANYWAY = "edit_anyway";
  static final String RETIRE_ANYWAY = "edit_anyway_retire_";
  static final String WORDINGS = "edit_wordings";
  static final String KEEP_WORDING = "edit_wording_keep_";
  static final String REMOVE_WORDING = "edit_wording_remove_";
  static final String KEEP = "edit_keep";
  static final String ANSWER_FORM = "edit_answer_form";
  static final String FORM = "edit_form";
  static final String QUESTION = "edit_question";
  static final String ANSWER = "edit_answer";
  static final String ALIASES = "edit_aliases";
  static final String AUDIENCE = "edit_audience";
  static final String CATEGORY = "edit_category";

  private EditIds() {}
}
