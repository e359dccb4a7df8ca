package nezuku.meeting.slack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nezuku.action.ActionItem;
import nezuku.action.News;
import nezuku.action.Origin;
import nezuku.action.Proposal;
import nezuku.meeting.Draft;
import nezuku.meeting.Draft.Row;
import nezuku.meeting.KeptMinutes;
import nezuku.meeting.Series;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Place;
import nezuku.platform.text.Texts;

/**
 * Confirmed minutes: they are kept, their actions are made, the channel and everyone who took part
 * reads them, all in one transaction.
 */
final class Publishing {
  private static final Texts TEXTS = Texts.of(Publishing.class);

  private final MeetingTools tools;
  private final Speaking speaking;

  Publishing(MeetingTools tools) {
    this.tools = tools;
    this.speaking = new Speaking(tools);
  }

  /** Lets a draft of which every action is whole count. Slack is asked before anything changes. */
  void confirm(Draft draft, Series series, Person by) {
    Map<String, Person> people = people(draft, series);
    Optional<String> silent = speaking.silent(series);
    KeptMinutes minutes =
        new KeptMinutes(
            draft.id(),
            series.id(),
            draft.points().held(),
            draft.points().title(),
            draft.text(),
            draft.points().decisions(),
            draft.points().open(),
            by.id(),
            tools.clock().instant());
    List<News> made =
        draft.points().rows().stream()
            .filter(row -> !row.out())
            .map(row -> planned(row, minutes, by))
            .toList();
    List<ActionItem> items = made.stream().map(News::item).toList();
    List<Message> posted = posted(minutes, items, people, by.language());
    Map<Person, List<Message>> letters = new LinkedHashMap<>();
    people
        .values()
        .forEach(person -> letters.put(person, letter(person, series, minutes, items, people)));
    if (!tools.minutes().confirm(minutes)) {
      tell(by, TEXTS.get(by.language(), "check.gone"));
      return;
    }
    made.forEach(tools.promises().actions()::keep);
    silent.ifPresentOrElse(
        why -> tellKeepers(series, people, why, by), () -> post(series, minutes, posted));
    letters.forEach(
        (person, messages) ->
            messages.forEach(message -> tools.messenger().direct(person.id(), message)));
  }

  /** Who reads of it: those who take part, and whoever else got something to do. */
  private Map<String, Person> people(Draft draft, Series series) {
    Set<String> ids = new LinkedHashSet<>(series.members());
    draft.points().rows().stream().filter(row -> !row.out()).map(Row::ownerId).forEach(ids::add);
    Map<String, Person> people = new LinkedHashMap<>();
    ids.stream()
        .map(tools.directory()::person)
        .filter(Person::active)
        .forEach(person -> people.put(person.id(), person));
    return people;
  }

  private News planned(Row row, KeptMinutes minutes, Person by) {
    return tools
        .promises()
        .actions()
        .plan(
            new Proposal(
                row.what(),
                Optional.empty(),
                by.id(),
                row.ownerId(),
                Origin.minutes(minutes.seriesId(), minutes.id()),
                row.due().orElseThrow()));
  }

  private static List<Message> posted(
      KeptMinutes minutes, List<ActionItem> items, Map<String, Person> people, Language language) {
    String title = title(language, minutes);
    return new Blocks()
        .header(title)
        .append(MinutesBlocks.actions(language, "minutes.actions", items, people))
        .append(MinutesBlocks.rest(language, minutes, items.isEmpty()))
        .messages(title);
  }

  private void post(Series series, KeptMinutes minutes, List<Message> messages) {
    Place channel = Place.channel(series.channelId());
    String first = tools.messenger().post(channel, messages.getFirst());
    tools.minutes().published(minutes.id(), first);
    tools.messenger().post(channel, messages.subList(1, messages.size()));
  }

  /** What each reads, with what is theirs first; who does not take part reads only that. */
  private List<Message> letter(
      Person person,
      Series series,
      KeptMinutes minutes,
      List<ActionItem> items,
      Map<String, Person> people) {
    Language language = person.language();
    List<ActionItem> own =
        items.stream().filter(item -> item.ownerId().equals(person.id())).toList();
    List<ActionItem> others =
        items.stream().filter(item -> !item.ownerId().equals(person.id())).toList();
    String title =
        own.isEmpty()
            ? title(language, minutes)
            : TEXTS.get(
                language,
                "minutes.yours",
                minutes.title(),
                Days.of(language, minutes.held()),
                own.size());
    Blocks blocks = new Blocks().header(title);
    own.forEach(item -> blocks.append(tools.promises().card().apply(item, person)));
    if (series.has(person.id())) {
      if (!own.isEmpty()) {
        blocks.divider();
      }
      blocks
          .append(
              MinutesBlocks.actions(
                  language, own.isEmpty() ? "minutes.actions" : "minutes.others", others, people))
          .append(MinutesBlocks.rest(language, minutes, items.isEmpty()));
    }
    return blocks.messages(title);
  }

  private void tellKeepers(Series series, Map<String, Person> people, String why, Person by) {
    Set<String> keepers = new LinkedHashSet<>(List.of(by.id()));
    keepers.add(series.ownerId());
    keepers.stream()
        .map(people::get)
        .filter(Objects::nonNull)
        .forEach(
            person ->
                tell(
                    person,
                    TEXTS.get(
                        person.language(),
                        "minutes.silent",
                        series.name(),
                        TEXTS.get(person.language(), why, ""))));
  }

  private static String title(Language language, KeptMinutes minutes) {
    return TEXTS.get(language, "minutes.title", minutes.title(), Days.of(language, minutes.held()));
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
