/**
 * Reads what people write down in meetings: decisions, open points, and who does what until when.
 */
@NullMarked
package nezuku.meeting.minutes;

import org.jspecify.annotations.NullMarked;
