/**
 * What is the case in the workspace: people, channels, messages, views, and the journal of what
 * happens to them.
 */
@NullMarked
package nezuku.workspace.world;

import org.jspecify.annotations.NullMarked;
