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
    Blocks body = new Blocks();
    List<Line> own = lines.stream().filter(line -> line.ear() == Ear.OWNER).toList();
    List<Line> reports = lines.stream().filter(line -> line.ear() != Ear.OWNER).toList();
    add(body, reader, own, MOST_SHOWN);
    if (!reports.isEmpty()) {
      body.text(TEXTS.get(language, "morning.reports"));
      add(body, reader, reports, Math.max(2, MOST_SHOWN - own.size()));
    }
    if (!news.isEmpty()) {
      body.append(news(reader, lines, news));
    }
    return new DigestPart(URGENCY, title, body, () -> told(reader, lines, news.size()));
  }

  private void add(Blocks body, Person reader, List<Line> lines, int most) {
    for (Line line : lines.stream().limit(most).toList()) {
      if (line.as() == Readers.As.HEIR) {
        body.context(List.of(TEXTS.get(reader.language(), "morning.left", line.owner().name())));
      }
      body.append(card.of(line.item(), reader));
    }
    if (lines.size() > most) {
      body.context(List.of(TEXTS.get(reader.language(), "morning.more", lines.size() - most)));
    }
  }

  /** What is asked of somebody comes with its buttons, unless it stands above already. */
  private Blocks news(Person reader, List<Line> lines, List<News> news) {
    Blocks blocks = new Blocks().text(TEXTS.get(reader.language(), "morning.happened"));
    Set<String> shown = new LinkedHashSet<>();
    lines.forEach(line -> shown.add(line.item().id()));
    for (News one : news.stream().limit(MOST_NEWS).toList()) {
      blocks.context(List.of(announcer.sentence(one, reader)));
      boolean theirs = one.item().isOpen() && one.item().ownerId().equals(reader.id());
      if (theirs && shown.add(one.item().id())) {
        blocks.append(card.of(one.item(), reader));
      }
    }
    if (news.size() > MOST_NEWS) {
      blocks.context(
          List.of(TEXTS.get(reader.language(), "morning.more", news.size() - MOST_NEWS)));
    }
    return blocks;
  }

  private void told(Person reader, List<Line> lines, int news) {
    lines.forEach(line -> tools.store().told(line.item().id(), line.ear(), line.day()));
    tools.store().newsTold(reader.id(), news);
  }
}
