/** The configuration file and the environment as records, with all errors at once. */
@NullMarked
package nezuku.platform.config;

import org.jspecify.annotations.NullMarked;
