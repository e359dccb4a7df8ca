/** What people have promised to do, and seeing it through until it is done. */
@NullMarked
package nezuku.action;

import org.jspecify.annotations.NullMarked;
