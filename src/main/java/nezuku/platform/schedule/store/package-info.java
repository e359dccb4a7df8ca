/** What is known of each job, and which is due: the only room with db-scheduler's tables. */
@NullMarked
package nezuku.platform.schedule.store;

import org.jspecify.annotations.NullMarked;
