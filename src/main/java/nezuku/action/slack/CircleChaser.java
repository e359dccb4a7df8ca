package nezuku.action.slack;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import nezuku.action.Chase;
import nezuku.action.Chase.Line;
import nezuku.action.Circle;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.slack.digest.Morning;
import nezuku.platform.slack.digest.Mornings;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.send.Place;
import nezuku.platform.text.Texts;
import nezuku.worktime.WorkCalendar;

/**
 * Says in the thread of a meeting what was agreed there and stays undone, once the ladder says so;
 * and there it speaks to those whom no direct message reaches.
 */
final class CircleChaser {
  private static final Texts TEXTS = Texts.of(CircleChaser.class);
  private static final int MOST_SHOWN = 20;

  private final ActionTools tools;
  private final Reach reach;
  private final Function<Person, WorkCalendar> calendars;
  private final Messenger messenger;

  CircleChaser(ActionTools tools, Reach reach) {
    this.tools = tools;
    this.reach = reach;
    this.calendars = person -> tools.calendars().of(person);
    this.messenger = tools.messenger().inBackground();
  }

  Job job() {
    return new Job("action-circles", new Cron("*/15 * * * *", ZoneOffset.UTC), this::chase);
  }

  private void chase(Slot slot) {
    Mornings mornings = new Mornings(calendars, slot);
    List<Chase.Public> all =
        tools
            .chase()
            .publicly(
                person -> mornings.of(person).map(Morning::date),
                person -> !reach.isDirect(person));
    // All are written before the first is said: people can't be looked up while things change.
    List<Runnable> said = all.stream().map(this::saying).toList();
    said.forEach(Runnable::run);
  }

  private Runnable saying(Chase.Public one) {
    Circle circle = one.circle();
    // Everybody there reads it, whatever language they speak: that of the channel's owner.
    Language language = tools.person(circle.ownerId()).language();
    String title = TEXTS.get(language, "circle.title", circle.name(), one.lines().size());
    Blocks blocks = new Blocks().text(title);
    for (Line line : one.lines().stream().limit(MOST_SHOWN).toList()) {
      blocks.rich(
          new RichLine()
              .user(line.owner().id())
              .text(" ")
              .bold(line.item().what())
              .text(
                  TEXTS.get(
                      language,
                      "circle.due",
                      ActionWords.due(
                          language,
                          line.item(),
                          line.day(),
                          () -> tools.calendars().of(line.owner())),
                      line.item().id())));
    }
    if (one.lines().size() > MOST_SHOWN) {
      blocks.context(List.of(TEXTS.get(language, "morning.more", one.lines().size() - MOST_SHOWN)));
    }
    Place place = new Place(circle.channelId(), circle.threadTs());
    List<Message> messages = blocks.messages(title);
    return () -> {
      messenger.post(place, messages);
      one.lines().forEach(line -> tools.store().told(line.item().id(), line.ear(), line.day()));
    };
  }
}
