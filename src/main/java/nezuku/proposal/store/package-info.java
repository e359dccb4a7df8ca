/** Proposals in the database. */
@NullMarked
package nezuku.proposal.store;

import org.jspecify.annotations.NullMarked;
