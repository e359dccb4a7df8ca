/** The one message of the morning, in which a person reads all that waits for them. */
@NullMarked
package nezuku.platform.slack.digest;

import org.jspecify.annotations.NullMarked;
