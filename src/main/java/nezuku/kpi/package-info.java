/** What outsourced work brings, and how well it is done: metrics, reckoned exactly from cases. */
@NullMarked
package nezuku.kpi;

import org.jspecify.annotations.NullMarked;
