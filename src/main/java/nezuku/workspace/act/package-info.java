/**
 * The test controls: acting as a person, turning the clock, causing faults, looking at everything.
 */
@NullMarked
package nezuku.workspace.act;

import org.jspecify.annotations.NullMarked;
