/** Slack's Web API over the world, with its scopes, errors and limits. */
@NullMarked
package nezuku.workspace.api;

import org.jspecify.annotations.NullMarked;
