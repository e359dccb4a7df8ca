/** Faults on demand: what a test orders to go wrong next. */
@NullMarked
package nezuku.workspace.fault;

import org.jspecify.annotations.NullMarked;
