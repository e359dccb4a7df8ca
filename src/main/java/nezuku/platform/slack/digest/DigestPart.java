package nezuku.platform.slack.digest;

import nezuku.platform.slack.block.Blocks;

/**
 * What one feature has for somebody's morning.
 *
 * @param urgency what comes first: the lower, the earlier
 * @param title a line that says what waits; the first one is what notifications show
 * @param body what waits
 * @param told notes that it was told, within the transaction that writes the message
 */
public record DigestPart(int urgency, String title, Blocks body, Runnable told) {}
