/** The {@code kpi} section of {@code nezuku.yml} as metrics, with every mistake at once. */
@NullMarked
package nezuku.kpi.config;

import org.jspecify.annotations.NullMarked;
