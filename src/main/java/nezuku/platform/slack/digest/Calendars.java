package nezuku.platform.slack.digest;

import nezuku.people.Person;
import nezuku.worktime.WorkCalendar;

/** When people work. Thread-safe. */
@FunctionalInterface
public interface Calendars {

  /** A person's calendar, with their leave as far as it is known. */
  WorkCalendar of(Person person);
}
