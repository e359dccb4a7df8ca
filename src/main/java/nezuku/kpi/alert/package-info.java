/** When a line that is crossed is told, told again, and told to be well. */
@NullMarked
package nezuku.kpi.alert;

import org.jspecify.annotations.NullMarked;
