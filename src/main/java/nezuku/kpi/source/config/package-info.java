/** Reads the sources of {@code nezuku.yml}, and knows the ready-made mappings. */
@NullMarked
package nezuku.kpi.source.config;

import org.jspecify.annotations.NullMarked;
