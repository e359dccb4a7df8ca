/** Who learns what, and how far they are, in the database. */
@NullMarked
package nezuku.learning.store;

import org.jspecify.annotations.NullMarked;
