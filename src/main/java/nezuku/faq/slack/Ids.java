package nezuku.faq.slack;

/** The action ids of the FAQ's buttons. */
public final class Ids {
  /** Begins the id of the button to write an answer, which is handled where the FAQ is written. */
  public static final String WRITE_ANSWER = "edit_reply_";

  /** Begins the id of the button to promise an answer. */
  public static final String TAKE = "consult_take_";

  /** Begins the id of the button to name somebody else. */
  public static final String NOT_MINE = "consult_other_";

  /** Begins the id of the button to answer with an entry. */
  public static final String SAME_AS = "consult_same_";

  /** Begins the id of the button that says that an entry is still right. */
  public static final String STILL_RIGHT = "edit_still_";

  /** Begins the id of the button that says so of the language that was not changed. */
  public static final String STILL_RIGHT_IN_BOTH = "edit_pair_";

  /** Begins the id of the button that says that an entry is somebody else's. */
  public static final String NOT_MY_PAGE = "edit_owner_";

  /** Begins the id of the button to retire an entry. */
  public static final String RETIRE = "edit_retire_";

  /** Begins the id of the button to open a page. */
  public static final String EDIT_PAGE = "edit_page_";

  /** Begins the id of the button to see the wordings that an entry was taught. */
  public static final String WORDINGS = "edit_wordings_";

  static final String PREFIX = "faq_";
  static final String CHOOSE = "faq_choose_";
  static final String NONE = "faq_none";
  static final String ASK_PERSON = "faq_ask_person";
  static final String HELPED = "faq_helped";
  static final String NOT_HELPED = "faq_not_helped";
  static final String SHARE = "faq_share";
  static final String ANSWERED = "faq_answered_";
  static final String ASK_PERSON_MODAL = "faq_ask_person_modal";
  static final String QUESTION = "faq_question";
  static final String PRIVATELY = "faq_privately";
  static final String WHY = "faq_why/";
  static final String HOME_ASK = "faq_home_ask";

  private Ids() {}
}
