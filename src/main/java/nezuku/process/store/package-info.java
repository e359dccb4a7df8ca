/** What people added to the processes. */
@NullMarked
package nezuku.process.store;

import org.jspecify.annotations.NullMarked;
