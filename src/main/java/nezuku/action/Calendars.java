package nezuku.action;

import nezuku.people.Person;
import nezuku.worktime.WorkCalendar;

/** When people work, with their leave. Thread-safe. */
@FunctionalInterface
public interface Calendars {

  /** A person's calendar. */
  WorkCalendar of(Person person);
}
