/** What somebody should know of a process, in Slack, and how it is found out. */
@NullMarked
package nezuku.process.slack;

import org.jspecify.annotations.NullMarked;
