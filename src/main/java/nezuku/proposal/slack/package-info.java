/** Proposals in Slack: made, found, agreed with, weighed and seen through. */
@NullMarked
package nezuku.proposal.slack;

import org.jspecify.annotations.NullMarked;
