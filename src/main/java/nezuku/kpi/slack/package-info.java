/** Numbers in Slack: the command, the summary of a week, lines that are crossed. */
@NullMarked
package nezuku.kpi.slack;

import org.jspecify.annotations.NullMarked;
