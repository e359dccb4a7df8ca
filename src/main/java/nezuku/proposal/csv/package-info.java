/** Proposals into files. */
@NullMarked
package nezuku.proposal.csv;

import org.jspecify.annotations.NullMarked;
