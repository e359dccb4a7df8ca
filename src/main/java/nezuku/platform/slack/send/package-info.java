/** What the bot says: written into the outbox, and brought to Slack from there. */
@NullMarked
package nezuku.platform.slack.send;

import org.jspecify.annotations.NullMarked;
