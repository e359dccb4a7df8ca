package nezuku.meeting.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read in the minutes of a meeting. It is shown to the note-taker before it counts.
 *
 * @param title what the meeting is called; empty if nothing says so
 * @param held the day of the meeting, as far as it is known
 * @param participants who was there, as they are called in the minutes
 * @param decisions what was decided
 * @param actions who does what until when, in their order
 * @param open what is to be settled yet
 */
public record Minutes(
    String title,
    Optional<LocalDate> held,
    List<String> participants,
    List<String> decisions,
    List<ActionPoint> actions,
    List<String> open) {}
