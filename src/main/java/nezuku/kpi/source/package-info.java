/** Where cases come from, and how they get in: sources, what stands in which column, imports. */
@NullMarked
package nezuku.kpi.source;

import org.jspecify.annotations.NullMarked;
