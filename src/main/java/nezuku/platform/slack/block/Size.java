package nezuku.platform.slack.block;

/**
 * How much room something takes in a message.
 *
 * @param blocks how many blocks
 * @param text how many characters
 */
public record Size(int blocks, int text) {

  /** The room that both take. */
  public Size plus(Size other) {
    return new Size(blocks + other.blocks, text + other.text);
  }

  /** Whether one message holds it. */
  public boolean fitsInMessage() {
    return blocks <= Limits.BLOCKS_IN_MESSAGE && text <= Limits.TEXT_IN_MESSAGE;
  }
}
