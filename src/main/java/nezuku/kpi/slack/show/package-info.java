/** How numbers are shown to people: in words, tables and charts, in their language. */
@NullMarked
package nezuku.kpi.slack.show;

import org.jspecify.annotations.NullMarked;
