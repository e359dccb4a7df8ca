package nezuku.faq.slack;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nezuku.faq.Answer;
import nezuku.faq.Ask;
import nezuku.faq.gap.Topic;
import nezuku.faq.gap.Worklist;
import nezuku.faq.slack.gap.TopicBlocks;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.HomeSection;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.text.Texts;

/** The App Home: a box to ask in, and the answer below it, for this person alone. */
final class HomeTab {
  private static final Texts TEXTS = Texts.of(HomeTab.class);
  private static final int MOST_TOPICS = 20;

  private final Desk desk;
  private final AnswerBlocks blocks;
  private final Directory directory;
  private final Messenger messenger;
  private final Worklist worklist;
  private final TopicBlocks shownTopics;
  private final Supplier<List<HomeSection>> others;

  HomeTab(FaqTools tools, Desk desk, AnswerBlocks blocks, Supplier<List<HomeSection>> others) {
    this.desk = desk;
    this.blocks = blocks;
    this.directory = tools.directory();
    this.messenger = tools.messenger();
    this.worklist = tools.upkeep().worklist();
    this.shownTopics = tools.upkeep().topics();
    this.others = others;
  }

  void opened(Act.OpenedHome opened) {
    Person person = directory.person(opened.actor().userId());
    show(person, blocks(person, worklist.of(person)));
  }

  /** What the FAQ can't answer yet, and who should write; nothing where there is none of it. */
  Blocks blocks(Person person, List<Topic> topics) {
    return topics.isEmpty()
        ? new Blocks()
        : new Blocks()
            .divider()
            .header(TEXTS.get(person.language(), "home.topics"))
            .append(
                shownTopics.of(
                    person.language(), topics, MOST_TOPICS, topic -> others(person, topic)));
  }

  private Optional<Person> others(Person person, Topic topic) {
    return worklist.owner(topic).filter(owner -> !owner.id().equals(person.id()));
  }

  /** Answers what was typed into the box. */
  void asked(Person person, String text) {
    Blocks below = new Blocks();
    Blocks topics = blocks(person, worklist.of(person));
    switch (desk.ask(person, text, "")) {
      case Desk.Outcome.Refused(String sentence) -> below.text(sentence);
      case Desk.Outcome.Answered(Ask ask, Answer answer) -> {
        below
            .context(List.of(TEXTS.get(person.language(), "home.you-asked", ask.question())))
            .append(blocks.of(ask, answer));
        desk.remember(ask);
      }
    }
    show(person, below.append(topics));
  }

  /** Shows something below the box. */
  void show(Person person, Blocks below) {
    Language language = person.language();
    Blocks home =
        new Blocks()
            .header(TEXTS.get(language, "home.title"))
            .text(TEXTS.get(language, "home.intro"))
            .ask(
                Ids.HOME_ASK,
                TEXTS.get(language, "home.label"),
                TEXTS.get(language, "home.placeholder"))
            .append(below);
    others.get().forEach(section -> home.append(section.of(person)));
    messenger.home(person.id(), home.view());
  }
}
