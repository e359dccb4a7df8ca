package nezuku.platform.slack.digest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nezuku.people.Person;
import nezuku.platform.schedule.Slot;
import nezuku.worktime.WorkCalendar;

/** Whose morning it is in one slot. */
public final class Mornings {
  private final Function<Person, WorkCalendar> calendars;
  private final Slot slot;
  private final Map<String, Optional<Morning>> known = new HashMap<>();

  /** The mornings of a slot by these calendars. */
  public Mornings(Function<Person, WorkCalendar> calendars, Slot slot) {
    this.calendars = calendars;
    this.slot = slot;
  }

  /** Somebody's morning, if it is now. */
  public Optional<Morning> of(Person person) {
    return known.computeIfAbsent(
        person.id(), id -> Morning.of(person, calendars.apply(person), slot));
  }
}
