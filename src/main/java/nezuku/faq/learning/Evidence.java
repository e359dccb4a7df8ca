package nezuku.faq.learning;

import java.time.Instant;
import java.util.Optional;
import nezuku.people.Clearance;

/**
 * What one person thinks of a claim: they picked the entry or said that it helped, or they said
 * that it is about something else. Who changes their mind has the last word; nobody has two.
 *
 * @param claim what it is about
 * @param person who; empty once that is not kept any more
 * @param clearance what they may know
 * @param agrees whether the wording asks for the entry
 * @param at when
 */
public record Evidence(
    Claim claim, Optional<String> person, Clearance clearance, boolean agrees, Instant at) {}
