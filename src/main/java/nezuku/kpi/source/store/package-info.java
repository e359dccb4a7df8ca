/** What is remembered of sources, in the database. */
@NullMarked
package nezuku.kpi.source.store;

import org.jspecify.annotations.NullMarked;
