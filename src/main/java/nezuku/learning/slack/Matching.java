package nezuku.learning.slack;

import java.util.List;
import java.util.Optional;
import nezuku.learning.Card;
import nezuku.learning.Grade;
import nezuku.learning.Pupil;
import nezuku.learning.Subject;
import nezuku.learning.WordingQuiz;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;

/** Which entry somebody chose as the answer to what people asked in their own words. */
final class Matching {
  private static final Texts TEXTS = Texts.of(Matching.class);

  private final LearningTools tools;
  private final Answering answering;

  Matching(LearningTools tools, Answering answering) {
    this.tools = tools;
    this.answering = answering;
  }

  /** Counts once while it is due; what is not asked any more is said to be gone. */
  void answer(Act.Pressed press, Person person) {
    Pupil pupil = tools.pupil(person);
    String[] words = press.value().split(" ", 2);
    Optional<WordingQuiz> quiz =
        Optional.of(words)
            .filter(both -> both.length == 2)
            .flatMap(both -> Subject.parse(both[1]))
            .flatMap(pupil::wording);
    Optional<Card> card = quiz.flatMap(one -> pupil.due(one.subject(), tools.settings()));
    if (card.isEmpty()) {
      String key = quiz.isEmpty() ? "gone" : "already";
      tools.messenger().direct(person.id(), Message.of(TEXTS.get(person.language(), key)));
      return;
    }
    boolean right = words[0].equals(quiz.orElseThrow().subject().entry());
    Card answered = card.get().answered(right ? Grade.GOOD : Grade.AGAIN, pupil.today());
    List<Message> result = result(quiz.orElseThrow(), right, answered, person.language());
    tools.store().keep(person.id(), answered);
    result.forEach(message -> tools.messenger().direct(person.id(), message));
  }

  private List<Message> result(WordingQuiz quiz, boolean right, Card card, Language language) {
    String title =
        right
            ? TEXTS.get(language, "right")
            : TEXTS.get(language, "wrong", quiz.right().question());
    return new Blocks()
        .text(title)
        .rich(new RichLine().text(TEXTS.get(language, "match", quiz.wording())))
        .divider()
        .append(StepBlocks.entry(quiz.right()))
        .context(List.of(answering.again(card, language)))
        .messages(title);
  }
}
