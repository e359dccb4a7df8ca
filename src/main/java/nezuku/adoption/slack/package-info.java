/** How far outsourcing has taken root, in Slack: the phases of each process and its next step. */
@NullMarked
package nezuku.adoption.slack;

import org.jspecify.annotations.NullMarked;
