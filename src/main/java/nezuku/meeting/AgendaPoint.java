package nezuku.meeting;

import java.time.LocalDate;

/**
 * Something that a person wants to be solved in a meeting.
 *
 * @param id its id
 * @param seriesId which meetings
 * @param held on which day the meeting is
 * @param byId the user id of who wants it; empty if they asked to be forgotten
 * @param problem what is the matter
 * @param cause why it is so, as far as they know
 * @param proposal what they would do about it; empty if they don't know
 * @param wish what they want of the others
 * @param link where there is more about it, or empty
 */
public record AgendaPoint(
    String id,
    String seriesId,
    LocalDate held,
    String byId,
    String problem,
    String cause,
    String proposal,
    String wish,
    String link) {}
