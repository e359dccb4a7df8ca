package nezuku.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Minutes that were confirmed.
 *
 * @param id their id
 * @param seriesId the meetings that they are of
 * @param held on which day the meeting was
 * @param title what it is called
 * @param text what was handed in
 * @param decisions what was decided
 * @param open what is to be settled yet
 * @param byId the user id of who confirmed them; empty if they asked to be forgotten
 * @param at when they did
 */
public record KeptMinutes(
    String id,
    String seriesId,
    LocalDate held,
    String title,
    String text,
    List<String> decisions,
    List<String> open,
    String byId,
    Instant at) {}
