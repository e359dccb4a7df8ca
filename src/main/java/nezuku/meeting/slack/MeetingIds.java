package nezuku.meeting.slack;

/** The ids of buttons, forms and inputs; all begin with {@link #PREFIX}. */
final class MeetingIds {
  static final String PREFIX = "meeting_";

  static final String NEW = "meeting_new";
  static final String EDIT = "meeting_edit_";
  static final String SERIES_AGAIN = "meeting_series_again";
  static final String SERIES_FORM = "meeting_series_form";

  static final String PASTE = "meeting_paste_";
  static final String PASTE_AGAIN = "meeting_paste_again";
  static final String PASTE_FORM = "meeting_paste_form";
  static final String CHECK = "meeting_check_";
  static final String CHECK_FORM = "meeting_check_form";
  static final String NOT_HELD = "meeting_not_held";

  static final String POINT_AGAIN = "meeting_again_point";
  static final String BRING_AGAIN = "meeting_again_bring";
  static final String POINT = "meeting_point_";
  static final String POINT_FORM = "meeting_point_form";
  static final String BRING = "meeting_bring_";
  static final String BRING_FORM = "meeting_bring_form";

  static final String IS_MATERIAL = "meeting_material_is_";

  static final String WHICH = "meeting_which_";

  static final String SERIES = "meeting_series";
  static final String HELD = "meeting_held";

  private MeetingIds() {}
}
