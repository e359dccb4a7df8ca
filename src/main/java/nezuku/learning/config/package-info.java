/** The learning section of nezuku.yml -> settings. */
@NullMarked
package nezuku.learning.config;

import org.jspecify.annotations.NullMarked;
