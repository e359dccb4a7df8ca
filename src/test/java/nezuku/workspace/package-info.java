/** Tests of the local Slack, over real HTTP and real sockets. */
@NullMarked
package nezuku.workspace;

import org.jspecify.annotations.NullMarked;
