/** Course files -> courses, and every mistake by file and line. */
@NullMarked
package nezuku.learning.content;

import org.jspecify.annotations.NullMarked;
