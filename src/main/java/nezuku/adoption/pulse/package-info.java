/** How both sides find working together, asked every quarter, so that nobody can be recognised. */
@NullMarked
package nezuku.adoption.pulse;

import org.jspecify.annotations.NullMarked;
