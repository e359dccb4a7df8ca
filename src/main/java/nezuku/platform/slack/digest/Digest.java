package nezuku.platform.slack.digest;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.text.Texts;
import nezuku.worktime.WorkCalendar;

/**
 * Tells people every working morning, by their own clock and calendar, what waits for them: one
 * message, with the most urgent first, however many features have something to say.
 */
public final class Digest {
  private static final Texts TEXTS = Texts.of(Digest.class);
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final List<DigestSource> sources;
  private final Function<Person, WorkCalendar> calendars;
  private final Messenger messenger;

  /** Collects from these features. */
  public Digest(
      List<DigestSource> sources, Function<Person, WorkCalendar> calendars, Messenger messenger) {
    this.sources = List.copyOf(sources);
    this.calendars = calendars;
    this.messenger = messenger.inBackground();
  }

  /** A quarter of an hour apart, as are the zones of the world. */
  public Job job() {
    return new Job("digest", new Cron("*/15 * * * *", ZoneOffset.UTC), this::tell);
  }

  private void tell(Slot slot) {
    Mornings mornings = new Mornings(calendars, slot);
    Map<Person, List<DigestPart>> byPerson = new LinkedHashMap<>();
    for (DigestSource source : sources) {
      source
          .parts(mornings)
          .forEach(
              (person, part) ->
                  byPerson.computeIfAbsent(person, who -> new ArrayList<>()).add(part));
    }
    byPerson.forEach(
        (person, parts) ->
            mornings
                .of(person)
                .ifPresent(
                    morning -> {
                      OneMessage one = new OneMessage(opening(morning), parts);
                      messenger.direct(person.id(), one.message());
                      one.told();
                    }));
  }

  private static Blocks opening(Morning morning) {
    Blocks blocks = new Blocks();
    return morning.late() ? blocks.context(List.of(late(morning))) : blocks;
  }

  private static String late(Morning morning) {
    Language language = morning.person().language();
    return TEXTS.get(
        language, "late", MOMENT.format(morning.planned().atZone(morning.person().zone())));
  }
}
