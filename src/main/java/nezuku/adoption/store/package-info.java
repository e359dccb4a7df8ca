/** What is kept of how far processes have taken root. */
@NullMarked
package nezuku.adoption.store;

import org.jspecify.annotations.NullMarked;
