package nezuku.meeting.slack;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nezuku.meeting.Rhythm;
import nezuku.meeting.Rhythm.Every;
import nezuku.meeting.Rhythm.OnHoliday;
import nezuku.meeting.Series;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.Option;
import nezuku.platform.text.Texts;

/** The form in which a series of meetings is set up, filled in from the ids of its inputs. */
final class SeriesForm {
  static final String NAME = "meeting_name";
  static final String CHANNEL = "meeting_channel";
  static final String EVERY = "meeting_every";
  static final String DAY = "meeting_day";
  static final String AT = "meeting_at";
  static final String ZONE = "meeting_zone";
  static final String HOLIDAY = "meeting_holiday";
  static final String OWNER = "meeting_owner";
  static final String NOTES = "meeting_notes";
  static final String PEOPLE = "meeting_people";
  static final String MATERIAL = "meeting_material";
  static final String CLOSED = "meeting_closed";
  static final String YES = "yes";

  private static final Texts TEXTS = Texts.of(SeriesForm.class);
  private static final int MOST_NAME = 80;
  private static final int MOST_MATERIAL = 1_500;
  private static final int QUARTERS = 60;
  private static final LocalTime FIRST = LocalTime.of(7, 0);

  private SeriesForm() {}

  /** What an empty form says at first. */
  static Map<String, String> fresh(Person person, String channelId) {
    Map<String, String> fields = new HashMap<>();
    fields.put(CHANNEL, channelId.startsWith("D") ? "" : channelId);
    fields.put(EVERY, "every.w1");
    fields.put(DAY, "2");
    fields.put(AT, "10:00");
    fields.put(ZONE, person.zone().getId());
    fields.put(HOLIDAY, name(OnHoliday.MOVE));
    fields.put(OWNER, person.id());
    fields.put(NOTES, person.id());
    return fields;
  }

  /** What the form of a series says. */
  static Map<String, String> of(Series series, Directory directory) {
    Rhythm rhythm = series.rhythm();
    Map<String, String> fields = new HashMap<>();
    fields.put(NAME, series.name());
    fields.put(CHANNEL, series.channelId());
    fields.put(EVERY, every(rhythm.every()));
    fields.put(DAY, Integer.toString(rhythm.day().getValue()));
    fields.put(AT, Days.at(rhythm.at()));
    fields.put(ZONE, rhythm.zone().getId());
    fields.put(HOLIDAY, name(rhythm.onHoliday()));
    fields.put(OWNER, series.ownerId());
    fields.put(NOTES, series.noteTakerId());
    fields.put(PEOPLE, String.join("\n", series.participants()));
    fields.put(MATERIAL, material(series, directory));
    fields.put(CLOSED, series.closed() ? YES : "");
    return fields;
  }

  private static String material(Series series, Directory directory) {
    return String.join(
        "\n",
        series.material().stream()
            .map(
                one ->
                    one.byId().isEmpty()
                        ? one.name()
                        : directory.person(one.byId()).name() + ": " + one.name())
            .toList());
  }

  private static String every(Every every) {
    return switch (every) {
      case Every.Weeks(int count) -> "every.w" + count;
      case Every.Month(int nth) -> "every.m" + nth;
      case Every.MonthsLast last -> "every.ml";
    };
  }

  /** How often, as it was chosen. */
  static Every every(String chosen) {
    return switch (chosen) {
      case "every.w2" -> new Every.Weeks(2);
      case "every.m1" -> new Every.Month(1);
      case "every.m2" -> new Every.Month(2);
      case "every.m3" -> new Every.Month(3);
      case "every.m4" -> new Every.Month(4);
      case "every.ml" -> new Every.MonthsLast();
      default -> new Every.Weeks(1);
    };
  }

  static String name(OnHoliday onHoliday) {
    return onHoliday == OnHoliday.SKIP ? "holiday.skip" : "holiday.move";
  }

  /**
   * The form.
   *
   * @param seriesId of an existing series; empty for a new one
   */
  static Modal modal(Language language, String seriesId, Map<String, String> fields) {
    Blocks blocks =
        new Blocks()
            .line(NAME, TEXTS.get(language, "series.name"), get(fields, NAME), MOST_NAME)
            .channel(CHANNEL, TEXTS.get(language, "series.channel"), get(fields, CHANNEL))
            .select(
                EVERY, TEXTS.get(language, "series.every"), rhythms(language), get(fields, EVERY))
            .select(DAY, TEXTS.get(language, "series.day"), days(language), get(fields, DAY))
            .select(AT, TEXTS.get(language, "series.at"), times(get(fields, AT)), get(fields, AT))
            .select(
                ZONE,
                TEXTS.get(language, "series.zone"),
                zones(get(fields, ZONE)),
                get(fields, ZONE))
            .select(
                HOLIDAY,
                TEXTS.get(language, "series.holiday"),
                holidays(language),
                get(fields, HOLIDAY))
            .person(OWNER, TEXTS.get(language, "series.owner"), get(fields, OWNER))
            .person(NOTES, TEXTS.get(language, "series.notes"), get(fields, NOTES))
            .people(
                PEOPLE,
                TEXTS.get(language, "series.people"),
                get(fields, PEOPLE).lines().filter(id -> !id.isEmpty()).toList())
            .write(
                MATERIAL,
                TEXTS.get(language, "series.material"),
                get(fields, MATERIAL),
                MOST_MATERIAL)
            .optional();
    if (!seriesId.isEmpty()) {
      blocks.tick(
          CLOSED,
          TEXTS.get(language, "series.closing"),
          new Option(YES, TEXTS.get(language, "series.close")),
          get(fields, CLOSED).equals(YES));
    }
    return new Modal(
        MeetingIds.SERIES_FORM,
        seriesId,
        TEXTS.get(language, seriesId.isEmpty() ? "series.new" : "series.edit"),
        TEXTS.get(language, "form.save"),
        TEXTS.get(language, "form.close"),
        blocks.view());
  }

  private static String get(Map<String, String> fields, String id) {
    return fields.getOrDefault(id, "");
  }

  private static List<Option> rhythms(Language language) {
    return Stream.of(
            "every.w1", "every.w2", "every.m1", "every.m2", "every.m3", "every.m4", "every.ml")
        .map(value -> new Option(value, TEXTS.get(language, value)))
        .toList();
  }

  /** How often, in words. */
  static String rhythm(Language language, Rhythm rhythm) {
    return TEXTS.get(
        language,
        "series.rhythm",
        TEXTS.get(language, every(rhythm.every())),
        rhythm.day().getDisplayName(TextStyle.FULL, language.locale()),
        Days.at(rhythm.at()));
  }

  private static List<Option> days(Language language) {
    return Stream.of(DayOfWeek.values())
        .map(
            day ->
                new Option(
                    Integer.toString(day.getValue()),
                    day.getDisplayName(TextStyle.FULL, language.locale())))
        .toList();
  }

  private static List<Option> holidays(Language language) {
    return Stream.of(OnHoliday.values())
        .map(one -> new Option(name(one), TEXTS.get(language, name(one))))
        .toList();
  }

  private static List<Option> times(String own) {
    List<String> times =
        new ArrayList<>(
            IntStream.range(0, QUARTERS)
                .mapToObj(i -> Days.at(FIRST.plusMinutes(15L * i)))
                .toList());
    if (!own.isEmpty() && !times.contains(own)) {
      times.addFirst(own);
    }
    return times.stream().map(time -> new Option(time, time)).toList();
  }

  /** The zone of whoever sets it up, and some others. */
  private static List<Option> zones(String own) {
    return Stream.concat(
            Stream.of(own),
            Stream.of(
                "Asia/Tokyo",
                "Asia/Singapore",
                "Asia/Kolkata",
                "Asia/Manila",
                "Europe/London",
                "Europe/Berlin",
                "America/New_York",
                "America/Los_Angeles"))
        .filter(zone -> ZoneId.getAvailableZoneIds().contains(zone))
        .distinct()
        .map(zone -> new Option(zone, zone))
        .toList();
  }
}
