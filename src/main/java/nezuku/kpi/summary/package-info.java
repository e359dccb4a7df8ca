/** What a period's summary says, and which were posted. */
@NullMarked
package nezuku.kpi.summary;

import org.jspecify.annotations.NullMarked;
