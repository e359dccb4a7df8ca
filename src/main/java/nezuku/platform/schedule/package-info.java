/** Jobs at their times: each once, whoever else runs, and after a downtime too. */
@NullMarked
package nezuku.platform.schedule;

import org.jspecify.annotations.NullMarked;
