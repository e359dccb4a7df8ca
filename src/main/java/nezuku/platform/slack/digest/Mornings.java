package nezuku.platform.slack.digest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nezuku.people.Person;
import nezuku.platform.schedule.Slot;

/** Whose morning it is in one slot. */
public final class Mornings {
  private final Calendars calendars;
  private final Slot slot;
  private final Map<String, Optional<Morning>> known = new HashMap<>();

  Mornings(Calendars calendars, Slot slot) {
    this.calendars = calendars;
    this.slot = slot;
  }

  /** Somebody's morning, if it is now. */
  public Optional<Morning> of(Person person) {
    return known.computeIfAbsent(person.id(), id -> Morning.of(person, calendars.of(person), slot));
  }
}
