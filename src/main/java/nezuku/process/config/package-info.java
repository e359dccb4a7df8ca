/** The {@code processes} section of {@code nezuku.yml} -> processes. */
@NullMarked
package nezuku.process.config;

import org.jspecify.annotations.NullMarked;
