package nezuku.platform.slack.block;

/**
 * Slack's limits for blocks, in characters or elements.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit reference</a>
 */
public final class Limits {
  /** Blocks in a message. */
  public static final int BLOCKS_IN_MESSAGE = 50;

  /** Blocks in a modal or a Home tab. */
  public static final int BLOCKS_IN_VIEW = 100;

  /** Text in all the blocks of a message together. */
  public static final int TEXT_IN_MESSAGE = 12_000;

  /** The text that notifications show. */
  public static final int FALLBACK_TEXT = 3_000;

  /** Text of a section; also the most that we put into one rich text block. */
  public static final int SECTION_TEXT = 3_000;

  /** Text of a header. */
  public static final int HEADER_TEXT = 150;

  /** Text of one element of a context block. */
  public static final int CONTEXT_TEXT = 2_000;

  /** Elements of a context block. */
  public static final int CONTEXT_ELEMENTS = 10;

  /** Elements of an actions block. */
  public static final int ACTIONS = 25;

  /** Text of a button. */
  public static final int BUTTON_TEXT = 75;

  /** Value of a button. */
  public static final int BUTTON_VALUE = 2_000;

  /** Label of an input. */
  public static final int INPUT_LABEL = 2_000;

  /** Placeholder of an input. */
  public static final int PLACEHOLDER = 150;

  /** Title, submit and close of a modal. */
  public static final int VIEW_LABEL = 24;

  /** What a modal carries. */
  public static final int VIEW_METADATA = 3_000;

  /** Text that can be typed into an input. */
  public static final int INPUT_TEXT = 3_000;

  /** Rows of a table, its headings included. */
  public static final int TABLE_ROWS = 100;

  /** Columns of a table. */
  public static final int TABLE_COLUMNS = 20;

  /** Title of a chart, and of its axis. */
  public static final int CHART_TITLE = 50;

  /** Name of a series of a chart, and of a category. */
  public static final int CHART_LABEL = 20;

  /** Series of a chart that can still be told apart. */
  public static final int CHART_SERIES = 6;

  /** Categories of a chart. */
  public static final int CHART_CATEGORIES = 20;

  public static final int OPTIONS = 100;
  public static final int OPTION_TEXT = 75;
  public static final int OPTION_VALUE = 75;

  /** An action id or a block id. */
  public static final int ID = 255;

  private Limits() {}
}
