package nezuku.meeting.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nezuku.action.Origin;
import nezuku.meeting.Draft;
import nezuku.meeting.Draft.Doubt;
import nezuku.meeting.Draft.Points;
import nezuku.meeting.Draft.Row;
import nezuku.meeting.Rhythm.Occurrence;
import nezuku.meeting.Series;
import nezuku.meeting.minutes.ActionPoint;
import nezuku.meeting.minutes.Due;
import nezuku.meeting.minutes.Minutes;
import nezuku.meeting.minutes.MinutesReader;
import nezuku.people.PeopleIndex;
import nezuku.people.Person;
import nezuku.worktime.WorkCalendar;

/** Reads minutes that somebody handed in: who in Slack is meant, and what is to be asked. */
final class Intake {
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:参加者|メンバー|出席者)?全員|各自|各位|皆(?:さん|様)?|みんな|両社|双方"
              + "|every(?:one|body)|all(?: (?:participants|members|attendees|teams|hands))?"
              + "|(?:the )?team|each member|both(?: (?:sides|teams))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT_MEETING =
      Pattern.compile(
          "次回.*|.*\\bnext (?:meeting|mtg|call|session|time|review|sync|one)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private final MeetingTools tools;

  Intake(MeetingTools tools) {
    this.tools = tools;
  }

  /**
   * A draft of minutes.
   *
   * @param held the day of the meeting, if somebody said so; else it is read, or the last meeting's
   */
  Draft read(String id, Series series, Person by, String text, Optional<LocalDate> held) {
    WorkCalendar calendar = tools.calendars().in(series.rhythm().zone());
    LocalDate today = LocalDate.ofInstant(tools.clock().instant(), series.rhythm().zone());
    MinutesReader reader = new MinutesReader(calendar);
    Minutes first = reader.read(text, held, today);
    // A day to come is another one that the minutes name, such as the next meeting's.
    LocalDate day =
        held.or(() -> first.held().filter(read -> !read.isAfter(today)))
            .orElseGet(() -> lastMeeting(series, calendar).orElse(today));
    Minutes minutes = reader.read(text, Optional.of(day), today);
    Reader rows = new Reader(series, by, day, tools.names().names(series.members()));
    return new Draft(
        id,
        series.id(),
        by.id(),
        text,
        tools.clock().instant(),
        new Points(
            series.name(),
            day,
            List.copyOf(minutes.decisions()),
            List.copyOf(minutes.open()),
            minutes.actions().stream().flatMap(rows::rows).toList()));
  }

  private Optional<LocalDate> lastMeeting(Series series, WorkCalendar calendar) {
    return series.rhythm().latest(tools.clock().instant(), calendar).map(Occurrence::date);
  }

  /** Reads the actions of one meeting. */
  private final class Reader {
    private final Series series;
    private final Person by;
    private final Optional<LocalDate> next;
    private final PeopleIndex names;

    Reader(Series series, Person by, LocalDate held, PeopleIndex names) {
      this.series = series;
      this.by = by;
      this.names = names;
      this.next =
          series
              .rhythm()
              .between(
                  held.plusDays(1),
                  held.plusMonths(3),
                  tools.calendars().in(series.rhythm().zone()))
              .map(Occurrence::date)
              .findFirst();
    }

    /** One action each for several owners. */
    Stream<Row> rows(ActionPoint action) {
      return action.owners().isEmpty()
          ? Stream.of(row(action, "", new Doubt.NoOwner()))
          : action.owners().stream().distinct().map(owner -> row(action, owner));
    }

    private Row row(ActionPoint action, String owner) {
      if (GROUP.matcher(owner).matches()) {
        return row(action, "", new Doubt.GroupOwner(owner));
      }
      if (owner.matches("(?i)me|myself|私|自分|I")) {
        return certain(action, by.id());
      }
      return switch (names.find(owner, series.members())) {
        case PeopleIndex.Match.One(String userId) when mayOwn(userId) -> certain(action, userId);
        case PeopleIndex.Match.One one -> row(action, "", new Doubt.UnknownOwner(owner));
        case PeopleIndex.Match.Several(List<String> userIds) ->
            row(action, "", new Doubt.WhichOwner(owner, userIds));
        case PeopleIndex.Match.Nobody nobody -> row(action, "", new Doubt.UnknownOwner(owner));
      };
    }

    private boolean mayOwn(String userId) {
      return series.has(userId)
          || tools
              .promises()
              .access()
              .mayOwn(tools.directory().person(userId), Origin.minutes(series.id(), series.id()));
    }

    private Row certain(ActionPoint action, String userId) {
      return row(action, userId, new ArrayList<>());
    }

    private Row row(ActionPoint action, String ownerId, Doubt doubt) {
      return row(action, ownerId, new ArrayList<>(List.of(doubt)));
    }

    private Row row(ActionPoint action, String ownerId, List<Doubt> doubts) {
      Optional<LocalDate> due = due(action.due());
      if (due.isEmpty()) {
        doubts.add(
            action.due() instanceof Due.Unclear(String words, List<LocalDate> candidates)
                ? new Doubt.WhichDate(words, List.copyOf(candidates))
                : new Doubt.NoDate());
      }
      return new Row(action.what().strip(), ownerId, due, List.copyOf(doubts), false);
    }

    /** The series knows when the next meeting is, even where the minutes don't say it. */
    private Optional<LocalDate> due(Due due) {
      return due instanceof Due.Unclear(String words, List<LocalDate> candidates)
              && candidates.isEmpty()
              && NEXT_MEETING.matcher(words).matches()
          ? next
          : due.date();
    }
  }
}
