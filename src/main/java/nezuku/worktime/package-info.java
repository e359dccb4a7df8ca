/** When people work, and what they mean by a date: holidays, working time and due-date phrases. */
@NullMarked
package nezuku.worktime;

import org.jspecify.annotations.NullMarked;
