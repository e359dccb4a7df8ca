/** Meetings in Slack: series, agendas, minutes and what is asked about them. */
@NullMarked
package nezuku.meeting.slack;

import org.jspecify.annotations.NullMarked;
