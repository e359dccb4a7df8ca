/** Actions in the database. */
@NullMarked
package nezuku.action.store;

import org.jspecify.annotations.NullMarked;
