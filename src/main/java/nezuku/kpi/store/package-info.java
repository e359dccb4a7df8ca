/** Cases in layers, readings with their revisions, values that were typed in. */
@NullMarked
package nezuku.kpi.store;

import org.jspecify.annotations.NullMarked;
