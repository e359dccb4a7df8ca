/** Series of meetings, their agendas and their minutes in the database. */
@NullMarked
package nezuku.meeting.store;

import org.jspecify.annotations.NullMarked;
