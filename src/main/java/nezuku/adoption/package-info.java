/** How far outsourcing has taken root: the phases of each process, and what is left to do. */
@NullMarked
package nezuku.adoption;

import org.jspecify.annotations.NullMarked;
