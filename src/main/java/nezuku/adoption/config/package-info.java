/** The {@code adoption} section of {@code nezuku.yml} -> what is needed. */
@NullMarked
package nezuku.adoption.config;

import org.jspecify.annotations.NullMarked;
