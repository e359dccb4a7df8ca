/** What an operator sees: health, readiness and numbers over HTTP, and how the log is written. */
@NullMarked
package nezuku.platform.ops;

import org.jspecify.annotations.NullMarked;
