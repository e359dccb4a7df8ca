package nezuku.platform.slack.digest;

import nezuku.platform.slack.block.Blocks;

/**
 * One thing that waits for somebody. It is shown whole or not at all: where there is no room for it
 * today, it is not told, and comes on another day.
 *
 * @param blocks what is shown
 * @param told notes that it was told, within the transaction that writes the message
 */
public record DigestItem(Blocks blocks, Runnable told) {}
