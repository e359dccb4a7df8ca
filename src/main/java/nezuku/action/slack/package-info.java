/** Actions in Slack: the command, cards with buttons, the chase of the morning. */
@NullMarked
package nezuku.action.slack;

import org.jspecify.annotations.NullMarked;
