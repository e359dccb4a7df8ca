/**
 * Meetings that come again: when they are, who takes part, what is prepared and what came of it.
 */
@NullMarked
package nezuku.meeting;

import org.jspecify.annotations.NullMarked;
