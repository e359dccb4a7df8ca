/** Sources that are databases, asked over JDBC, of which nothing is ever changed. */
@NullMarked
package nezuku.kpi.source.sql;

import org.jspecify.annotations.NullMarked;
