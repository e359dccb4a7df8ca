/** What people propose and report, who sees it, and what becomes of it. */
@NullMarked
package nezuku.proposal;

import org.jspecify.annotations.NullMarked;
