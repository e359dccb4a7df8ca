package nezuku.action.slack;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import nezuku.action.ActionItem;
import nezuku.action.Change;
import nezuku.action.News;
import nezuku.action.Outcome;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;

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

  /** Tells the owner of a new action, unless it is their own. */
  public void made(News made) {
    ActionItem item = made.item();
    if (!item.ownerId().equals(made.change().byId())) {
      tell(item.ownerId(), made);
    }
  }

  /** Tells whom a change concerns, but not who made it. */
  void changed(Outcome.Changed changed) {
    Set<String> concerned = new LinkedHashSet<>();
    concerned.add(changed.item().ownerId());
    concerned.add(changed.before().ownerId());
    concerned.add(changed.item().giverId());
    concerned.remove(changed.change().byId());
    concerned.remove("");
    concerned.forEach(userId -> tell(userId, new News(changed.item(), changed.change())));
  }

  private void tell(String userId, News news) {
    Person person = tools.person(userId);
    if (!person.active() || news.change().deed() instanceof Change.Resumed) {
      return;
    }
    if (isPressing(news.change().deed()) && isAtWork(person)) {
      String sentence = sentence(news, person);
      new Blocks()
          .text(sentence)
          .append(card.of(news.item(), person))
          .messages(sentence)
          .forEach(message -> tools.messenger().direct(userId, message));
    } else {
      tools.store().tellLater(userId, news.item().id(), news.change());
    }
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
