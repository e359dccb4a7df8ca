/** Block Kit and mrkdwn as rules and syntax trees, without any state. */
@NullMarked
package nezuku.workspace.block;

import org.jspecify.annotations.NullMarked;
