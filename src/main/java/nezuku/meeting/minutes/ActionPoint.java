package nezuku.meeting.minutes;

import java.util.List;

/**
 * Something that somebody is to do.
 *
 * @param what what it is, without owners and date where they stand beside it
 * @param owners who does it, as they are called in the minutes; nobody if nothing says so
 * @param due until when
 * @param line in which line it stands, from 1
 */
public record ActionPoint(String what, List<String> owners, Due due, int line) {}
