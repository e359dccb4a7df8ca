package nezuku.faq.slack.gap;

/** The ids of the buttons below a topic; the topic's reference follows. */
public final class TopicIds {
  /** Begins the id of the button to start a page, which is handled where the FAQ is written. */
  public static final String START = "edit_topic_";

  /** Begins the id of the button that says that it is nothing for the FAQ. */
  public static final String DISMISS = "gap_dismiss_";

  private TopicIds() {}
}
