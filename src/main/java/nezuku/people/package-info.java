/** Who is asking, and what may they see: persons, audiences and the client wall. */
@NullMarked
package nezuku.people;

import org.jspecify.annotations.NullMarked;
