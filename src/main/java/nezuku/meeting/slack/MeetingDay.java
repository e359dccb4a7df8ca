package nezuku.meeting.slack;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.meeting.Rhythm.Occurrence;
import nezuku.meeting.Series;
import nezuku.people.Person;

/**
 * One meeting of a series, as buttons and forms carry it.
 *
 * @param series which
 * @param date on which day
 */
record MeetingDay(Series series, LocalDate date) {
  private static final Pattern CARRIED =
      Pattern.compile("([A-Z0-9]{6})(?: (\\d{4}-\\d{2}-\\d{2}))?");

  String value() {
    return series.id() + " " + date;
  }

  /** What a button or form carries, if the person takes part; the next meeting if it is silent. */
  static Optional<MeetingDay> of(String carried, Person person, MeetingTools tools) {
    Matcher matcher = CARRIED.matcher(carried);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Series> series =
        tools
            .series()
            .find(String.valueOf(matcher.group(1)))
            .filter(one -> !one.closed() && person.active() && one.has(person.id()));
    return Optional.ofNullable(matcher.group(2))
        .map(LocalDate::parse)
        .flatMap(date -> series.map(one -> new MeetingDay(one, date)))
        .or(() -> series.flatMap(one -> next(one, tools)));
  }

  /** The next meeting of a series; today's until it begins. */
  static Optional<MeetingDay> next(Series series, MeetingTools tools) {
    return series
        .rhythm()
        .next(tools.clock().instant(), tools.calendars().in(series.rhythm().zone()))
        .map(Occurrence::date)
        .map(date -> new MeetingDay(series, date));
  }
}
