/** Writes Block Kit so that Slack's limits are kept and user text can do nothing. */
@NullMarked
package nezuku.platform.slack.block;

import org.jspecify.annotations.NullMarked;
