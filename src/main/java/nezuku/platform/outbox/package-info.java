/** Messages that are kept until they are sent: in order, at Slack's pace, and each once. */
@NullMarked
package nezuku.platform.outbox;

import org.jspecify.annotations.NullMarked;
