package nezuku.meeting.slack;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.meeting.Rhythm;
import nezuku.meeting.Rhythm.OnHoliday;
import nezuku.meeting.Series;
import nezuku.meeting.Series.Material;
import nezuku.people.Affiliation;
import nezuku.people.PeopleIndex;
import nezuku.people.Person;
import nezuku.platform.slack.web.Standing;

/** Makes a series of what was filled in; says what is wrong with it. */
final class SeriesReader {
  private static final Pattern BY = Pattern.compile("\\s*([^:：]{1,40})[:：]\\s*(.+)");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
  private static final int MOST_MATERIAL = 20;

  private final MeetingTools tools;

  /** What a form says. */
  sealed interface Reading {
    /** A series. */
    record Fit(Series series) implements Reading {}

    /** None: the key of a sentence, and what it names. */
    record Unfit(String key, String argument) implements Reading {}
  }

  SeriesReader(MeetingTools tools) {
    this.tools = tools;
  }

  /** Reads a form; {@code before} is the series that is changed, if it is one. */
  Reading read(String id, Optional<Series> before, Map<String, String> fields) {
    String name = fields.getOrDefault(SeriesForm.NAME, "").strip();
    Optional<Rhythm> rhythm = rhythm(before, fields);
    if (name.isEmpty() || rhythm.isEmpty()) {
      return new Reading.Unfit("bad.form", "");
    }
    String owner = fields.getOrDefault(SeriesForm.OWNER, "");
    String notes = fields.getOrDefault(SeriesForm.NOTES, "");
    List<String> others =
        fields.getOrDefault(SeriesForm.PEOPLE, "").lines().filter(one -> !one.isEmpty()).toList();
    Set<String> members = new HashSet<>(others);
    members.add(owner);
    members.add(notes);
    Series series =
        new Series(
            id,
            name,
            fields.getOrDefault(SeriesForm.CHANNEL, ""),
            rhythm.get(),
            owner,
            notes,
            others,
            material(fields.getOrDefault(SeriesForm.MATERIAL, ""), members),
            SeriesForm.YES.equals(fields.get(SeriesForm.CLOSED)));
    return series.closed() ? new Reading.Fit(series) : checked(series);
  }

  private Reading checked(Series series) {
    Person owner = tools.directory().person(series.ownerId());
    if (!owner.active() || !(owner.affiliation() instanceof Affiliation.Employee)) {
      return new Reading.Unfit("bad.owner", owner.name());
    }
    for (String member : series.members()) {
      Person person = tools.directory().person(member);
      if (!person.active()) {
        return new Reading.Unfit("bad.person", person.name());
      }
      if (person.isApp()) {
        return new Reading.Unfit("bad.app", person.name());
      }
    }
    Standing standing = tools.reader().standing(series.channelId());
    return switch (standing) {
      case GONE -> new Reading.Unfit("bad.channel-gone", "");
      case ARCHIVED -> new Reading.Unfit("bad.channel-archived", "");
      case NOT_JOINED -> new Reading.Unfit("bad.channel-joined", "");
      case OPEN ->
          tools.wall().maySpeakIn(series.channelId(), series)
              ? new Reading.Fit(series)
              : new Reading.Unfit("bad.channel-wall", "");
    };
  }

  private Optional<Rhythm> rhythm(Optional<Series> before, Map<String, String> fields) {
    try {
      ZoneId zone = ZoneId.of(fields.getOrDefault(SeriesForm.ZONE, ""));
      ZonedDateTime now = tools.clock().instant().atZone(zone);
      LocalTime at = LocalTime.parse(fields.getOrDefault(SeriesForm.AT, ""), TIME);
      // What has begun before it was set up is no meeting of it.
      LocalDate first = now.toLocalDate().plusDays(now.toLocalTime().isBefore(at) ? 0 : 1);
      return Optional.of(
          new Rhythm(
              SeriesForm.every(fields.getOrDefault(SeriesForm.EVERY, "")),
              DayOfWeek.of(Integer.parseInt(fields.getOrDefault(SeriesForm.DAY, ""))),
              at,
              zone,
              SeriesForm.name(OnHoliday.SKIP).equals(fields.get(SeriesForm.HOLIDAY))
                  ? OnHoliday.SKIP
                  : OnHoliday.MOVE,
              before.map(series -> series.rhythm().from()).orElse(first)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** 田中: 月次資料 is brought by 田中; whatever names nobody is the note-taker's to see to. */
  private List<Material> material(String lines, Set<String> members) {
    if (lines.isBlank()) {
      return List.of();
    }
    PeopleIndex names = tools.names().names(members);
    List<Material> material = new ArrayList<>();
    lines
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(MOST_MATERIAL)
        .forEach(line -> material.add(material(line, members, names)));
    return material;
  }

  private static Material material(String line, Set<String> members, PeopleIndex names) {
    Matcher by = BY.matcher(line);
    return by.matches()
            && names.find(String.valueOf(by.group(1)), members)
                instanceof PeopleIndex.Match.One(String userId)
            && members.contains(userId)
        ? new Material(String.valueOf(by.group(2)).strip(), userId)
        : new Material(line, "");
  }
}
