package nezuku.faq.slack;

import java.util.List;
import java.util.Optional;
import nezuku.faq.gap.Topic;
import nezuku.faq.gap.Worklist;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Act.Surface;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.text.Texts;

/** "Not for the FAQ": whoever may work a topic off says that there will be no page. */
final class TopicButtons {
  static final String PREFIX = "gap_";
  private static final Texts TEXTS = Texts.of(TopicButtons.class);

  private final Worklist worklist;
  private final Directory directory;
  private final Messenger messenger;
  private final HomeTab home;

  TopicButtons(FaqTools tools, HomeTab home) {
    this.worklist = tools.upkeep().worklist();
    this.directory = tools.directory();
    this.messenger = tools.messenger();
    this.home = home;
  }

  void pressed(Act.Pressed press) {
    Person person = directory.person(press.actor().userId());
    List<Topic> topics = worklist.of(person);
    Optional<Topic> topic = Worklist.find(press.value(), topics);
    Blocks left =
        home.blocks(
            person, topics.stream().filter(one -> !topic.equals(Optional.of(one))).toList());
    topic.ifPresent(found -> worklist.dismiss(found, person));
    String sentence =
        topic
            .map(found -> TEXTS.get(person.language(), "topic.dismissed", found.title()))
            .orElseGet(() -> TEXTS.get(person.language(), "topic.gone"));
    if (press.surface() instanceof Surface.InHome) {
      home.show(person, new Blocks().text(sentence).append(left));
    } else {
      messenger.direct(person.id(), Message.of(sentence));
    }
  }
}
