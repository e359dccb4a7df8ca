/** A small layer over the JDK's HTTP server: requests, replies, routes, and who may knock. */
@NullMarked
package nezuku.workspace.http;

import org.jspecify.annotations.NullMarked;
