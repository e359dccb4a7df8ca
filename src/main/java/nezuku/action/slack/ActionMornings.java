package nezuku.action.slack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.action.Chase.Line;
import nezuku.action.Ear;
import nezuku.action.News;
import nezuku.action.Readers;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.digest.DigestItem;
import nezuku.platform.slack.digest.DigestItems;
import nezuku.platform.slack.digest.DigestPart;
import nezuku.platform.slack.digest.DigestSource;
import nezuku.platform.slack.digest.Morning;
import nezuku.platform.slack.digest.Mornings;
import nezuku.platform.text.Texts;

/**
 * What people read of actions in the morning: their own that are due, those they act for, those of
 * their people that stay undone, and what happened outside their hours.
 */
final class ActionMornings implements DigestSource {
  private static final Texts TEXTS = Texts.of(ActionMornings.class);
  private static final int URGENCY = 10;
  private static final int MOST_SHOWN = 8;
  private static final int MOST_NEWS = 8;

  private final ActionTools tools;
  private final ActionCard card;
  private final Announcer announcer;
  private final Reach reach;

  ActionMornings(ActionTools tools, Announcer announcer, Reach reach) {
    this.tools = tools;
    this.card = new ActionCard(tools);
    this.announcer = announcer;
    this.reach = reach;
  }

  @Override
  public Map<Person, DigestPart> parts(Mornings mornings) {
    Map<Person, List<Line>> lines =
        tools.chase().lines(person -> mornings.of(person).map(Morning::date));
    Map<String, List<News>> news = tools.store().news();
    Set<Person> readers = new LinkedHashSet<>(lines.keySet());
    tools.directory().people(news.keySet()).values().stream()
        .filter(person -> mornings.of(person).isPresent())
        .forEach(readers::add);
    Map<Person, DigestPart> parts = new LinkedHashMap<>();
    for (Person reader : readers) {
      if (reach.isDirect(reader)) {
        parts.put(
            reader,
            part(
                mornings.of(reader).orElseThrow(),
                lines.getOrDefault(reader, List.of()),
                news.getOrDefault(reader.id(), List.of())));
      }
    }
    return parts;
  }

  private DigestPart part(Morning morning, List<Line> lines, List<News> news) {
    Person reader = morning.person();
    Language language = reader.language();
    String title =
        lines.isEmpty()
            ? TEXTS.get(language, "morning.news", morning.day(), news.size())
            : TEXTS.get(language, "morning.title", morning.day(), lines.size());
    List<Line> own = lines.stream().filter(line -> line.ear() == Ear.OWNER).toList();
    List<Line> reports = lines.stream().filter(line -> line.ear() != Ear.OWNER).toList();
    DigestItems items = new DigestItems();
    add(items, reader, own.stream().limit(MOST_SHOWN).toList());
    long room = Math.max(2, MOST_SHOWN - own.size());
    items.under(
        TEXTS.get(language, "morning.reports"),
        group -> add(group, reader, reports.stream().limit(room).toList()));
    items.under(
        TEXTS.get(language, "morning.happened"),
        group -> addNews(group, reader, lines, news.stream().limit(MOST_NEWS).toList()));
    List<DigestItem> listed = items.list();
    return new DigestPart(
        URGENCY,
        title,
        listed,
        lines.size() + news.size() - listed.size(),
        left -> TEXTS.get(language, "morning.more", left));
  }

  private void add(DigestItems items, Person reader, List<Line> lines) {
    for (Line line : lines) {
      Blocks blocks = new Blocks();
      if (line.as() == Readers.As.HEIR) {
        blocks.context(List.of(TEXTS.get(reader.language(), "morning.left", line.owner().name())));
      }
      items.add(
          blocks.append(card.of(line.item(), reader)),
          () -> tools.store().told(line.item().id(), line.ear(), line.day()));
    }
  }

  /** What is asked of somebody comes with its buttons, unless it stands above already. */
  private void addNews(DigestItems items, Person reader, List<Line> lines, List<News> news) {
    Set<String> shown = new LinkedHashSet<>();
    lines.forEach(line -> shown.add(line.item().id()));
    for (News one : news) {
      Blocks blocks = new Blocks().context(List.of(announcer.sentence(one, reader)));
      boolean theirs = one.item().isOpen() && one.item().ownerId().equals(reader.id());
      if (theirs && shown.add(one.item().id())) {
        blocks.append(card.of(one.item(), reader));
      }
      // They are noted in their order, of which these are the first.
      items.add(blocks, () -> tools.store().newsTold(reader.id(), 1));
    }
  }
}
