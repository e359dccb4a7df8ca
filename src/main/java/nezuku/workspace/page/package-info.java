/** The page in the browser: the world as escaped HTML, and a live feed of what changed. */
@NullMarked
package nezuku.workspace.page;

import org.jspecify.annotations.NullMarked;
