/**
 * Where one room asks for something that others know, and may not know them: the answers, put
 * together from all of them.
 */
@NullMarked
package nezuku.adapter;

import org.jspecify.annotations.NullMarked;
