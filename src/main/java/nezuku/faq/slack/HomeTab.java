package nezuku.faq.slack;

import java.util.List;
import nezuku.faq.Answer;
import nezuku.faq.Ask;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.text.Texts;

/** The App Home: a box to ask in, and the answer below it, for this person alone. */
final class HomeTab {
  private static final Texts TEXTS = Texts.of(HomeTab.class);

  private final Desk desk;
  private final AnswerBlocks blocks;
  private final Directory directory;
  private final Messenger messenger;

  HomeTab(FaqTools tools, Desk desk, AnswerBlocks blocks) {
    this.desk = desk;
    this.blocks = blocks;
    this.directory = tools.directory();
    this.messenger = tools.messenger();
  }

  void opened(Act.OpenedHome opened) {
    show(directory.person(opened.actor().userId()), new Blocks());
  }

  /** Answers what was typed into the box. */
  void asked(Person person, String text) {
    Blocks below = new Blocks();
    switch (desk.ask(person, text, "")) {
      case Desk.Outcome.Refused(String sentence) -> below.text(sentence);
      case Desk.Outcome.Answered(Ask ask, Answer answer) -> {
        below
            .context(List.of(TEXTS.get(person.language(), "home.you-asked", ask.question())))
            .append(blocks.of(ask, answer));
        desk.remember(ask);
      }
    }
    show(person, below);
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
    messenger.home(person.id(), home.view());
  }
}
