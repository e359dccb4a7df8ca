package nezuku.faq.slack.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nezuku.faq.gap.Topic;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;

/** Writes topics for whoever may work them off: what was asked and by how many, never by whom. */
public final class TopicBlocks {
  private static final Texts TEXTS = Texts.of(TopicBlocks.class);
  private static final int MOST_WORDINGS = 3;

  private final Proposing proposing;

  /** With the button that makes a proposal of a topic. */
  public TopicBlocks(Proposing proposing) {
    this.proposing = proposing;
  }

  /**
   * Topics with their buttons, and how many more there are.
   *
   * @param most how many are shown at the most
   * @param owner whose it is, where that is to be said
   */
  public Blocks of(
      Language language, List<Topic> topics, int most, Function<Topic, Optional<Person>> owner) {
    Blocks blocks = new Blocks().text(intro(language));
    topics.stream()
        .limit(most)
        .forEach(topic -> blocks.append(of(language, topic, owner.apply(topic))));
    return topics.size() > most
        ? blocks.context(List.of(TEXTS.get(language, "topics.more", topics.size() - most)))
        : blocks;
  }

  /** What topics are. */
  public String intro(Language language) {
    return TEXTS.get(language, "topics.intro");
  }

  /**
   * One topic with its buttons.
   *
   * @param owner whose it is, where that is to be said
   */
  public Blocks of(Language language, Topic topic, Optional<Person> owner) {
    List<String> notes = new ArrayList<>();
    notes.add(TEXTS.get(language, "topic.people", topic.people()));
    owner.ifPresent(person -> notes.add(TEXTS.get(language, "topic.owner", person.name())));
    others(language, topic).ifPresent(notes::add);
    List<Button> buttons = new ArrayList<>();
    buttons.add(
        new Button(
            TopicIds.START + topic.reference(),
            TEXTS.get(language, "topic.start"),
            topic.reference(),
            true));
    if (topic.mayBePassedOn()) {
      buttons.add(proposal(language, topic));
    }
    buttons.add(
        Button.of(
            TopicIds.DISMISS + topic.reference(),
            TEXTS.get(language, "topic.dismiss"),
            topic.reference()));
    return new Blocks().rich(new RichLine().bold(topic.title())).context(notes).buttons(buttons);
  }

  /**
   * A proposal is read by more people than the topic, so it says nothing that the topic doesn't.
   */
  private Button proposal(Language language, Topic topic) {
    List<String> evidence = new ArrayList<>();
    evidence.add(
        TEXTS.get(language, "topic.evidence", topic.people(), topic.asks().size(), topic.title()));
    others(language, topic).ifPresent(evidence::add);
    return proposing.button(
        topic.reference(),
        TEXTS.get(language, "topic.proposal"),
        TEXTS.get(language, "topic.now", topic.title()),
        evidence);
  }

  private static Optional<String> others(Language language, Topic topic) {
    List<String> others = topic.otherWordings().stream().limit(MOST_WORDINGS).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TEXTS.get(
                language,
                "topic.others",
                String.join(TEXTS.get(language, "topic.between"), others)));
  }
}
