/**
 * The edge: Socket Mode and HTTP, acknowledgement, de-duplication, the block writer and its limits.
 */
@NullMarked
package nezuku.platform.slack;

import org.jspecify.annotations.NullMarked;
