package nezuku.action.slack;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nezuku.action.ActionItem;
import nezuku.action.Change;
import nezuku.action.News;
import nezuku.action.Outcome;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;

/**
 * Tells those whom it concerns what happened to an action: at once where they are at work and have
 * to know, else on their next morning.
 */
public final class Announcer {
  private final ActionTools tools;
  private final ActionCard card;

  /** Announces by these tools. */
  public Announcer(ActionTools tools) {
    this.tools = tools;
    this.card = new ActionCard(tools);
  }

  /**
   * What is to be said; it is said with the change that it tells of, after people were looked up.
   */
  public interface Announcement {
    /** Says it. */
    void send();
  }

  /** For the owner of a new action, unless it is their own. */
  public Announcement made(News made) {
    ActionItem item = made.item();
    return item.ownerId().equals(made.change().byId()) ? () -> {} : to(item.ownerId(), made);
  }

  /** For those whom a change concerns, but not for who made it. */
  Announcement changed(Outcome.Changed changed) {
    Set<String> concerned = new LinkedHashSet<>();
    concerned.add(changed.item().ownerId());
    concerned.add(changed.before().ownerId());
    concerned.add(changed.item().giverId());
    concerned.remove(changed.change().byId());
    concerned.remove("");
    List<Announcement> all =
        concerned.stream()
            .map(userId -> to(userId, new News(changed.item(), changed.change())))
            .toList();
    return () -> all.forEach(Announcement::send);
  }

  private Announcement to(String userId, News news) {
    Person person = tools.person(userId);
    if (!person.active() || news.change().deed() instanceof Change.Resumed) {
      return () -> {};
    }
    if (isPressing(news.change().deed()) && isAtWork(person)) {
      String sentence = sentence(news, person);
      List<Message> messages =
          new Blocks().text(sentence).append(card.of(news.item(), person)).messages(sentence);
      return () -> messages.forEach(message -> tools.messenger().direct(userId, message));
    }
    return () -> tools.store().tellLater(userId, news.item().id(), news.change());
  }

  /** What was agreed can wait until the morning; what is asked or has ended can't. */
  private static boolean isPressing(Change.Deed deed) {
    return !(deed instanceof Change.Agreed || deed instanceof Change.Paused);
  }

  private boolean isAtWork(Person person) {
    Instant now = tools.clock().instant();
    return tools.calendars().of(person).nextMomentToSpeak(now).equals(now);
  }

  /** What happened, as the person reads it. */
  String sentence(News news, Person person) {
    return ActionWords.told(
        "news.", person.language(), news.item(), news.change(), tools.directory());
  }
}
