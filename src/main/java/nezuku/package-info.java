/** Wires the rooms together: the program's entry and the one list of all features. */
@NullMarked
package nezuku;

import org.jspecify.annotations.NullMarked;
