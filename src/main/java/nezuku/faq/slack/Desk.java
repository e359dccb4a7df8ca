package nezuku.faq.slack;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nezuku.faq.Answer;
import nezuku.faq.Ask;
import nezuku.faq.AskLog;
import nezuku.faq.Candidate;
import nezuku.faq.Faq;
import nezuku.faq.Question;
import nezuku.faq.Question.Reading;
import nezuku.faq.figure.Earlier;
import nezuku.faq.figure.Repeats;
import nezuku.people.Clearance;
import nezuku.people.Person;
import nezuku.platform.ops.AnswerOutcome;
import nezuku.platform.ops.Metrics;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Texts;

/** Takes questions: reads them, and asks the FAQ what this person may know. */
final class Desk {
  private static final Texts TEXTS = Texts.of(Desk.class);

  /** What became of a question. */
  sealed interface Outcome {
    /** It was asked. */
    record Answered(Ask ask, Answer answer) implements Outcome {}

    /** It can't be asked; the sentence says why. */
    record Refused(String sentence) implements Outcome {}
  }

  private final Faq faq;
  private final AskLog log;
  private final Repeats repeats;
  private final InstantSource clock;
  private final Metrics metrics;

  Desk(FaqTools tools) {
    this.faq = tools.faq();
    this.log = tools.log();
    this.repeats = tools.repeats();
    this.clock = tools.clock();
    this.metrics = tools.metrics();
  }

  /**
   * Answers a question from what the person may know.
   *
   * @param thread where the conversation goes on; empty outside threads
   */
  Outcome ask(Person person, String text, String thread) {
    return counted(person, text, thread, faq::answer);
  }

  /**
   * The same for what was said beside us and perhaps not to us: it goes no further than our own
   * index.
   */
  Outcome overhear(Person person, String text, String thread) {
    return counted(person, text, thread, faq::ask);
  }

  private Outcome counted(
      Person person, String text, String thread, BiFunction<Question, Clearance, Answer> ask) {
    Metrics.Asking asking = metrics.asked();
    Outcome outcome = answer(person, text, thread, ask);
    asking.answered(counted(outcome));
    return outcome;
  }

  /** Remembers an ask; to be called when nothing has to be looked up any more. */
  void remember(Ask ask) {
    List<Earlier> repeated = repeats.of(ask);
    log.record(ask);
    repeats.note(repeated, ask);
  }

  private Outcome answer(
      Person person, String text, String thread, BiFunction<Question, Clearance, Answer> ask) {
    return switch (Question.read(text, person.language())) {
      case Reading.Askable(Question question) -> {
        Answer answer = ask.apply(question, person.clearance());
        yield new Outcome.Answered(ask(person, question, answer, thread), answer);
      }
      case Reading.Empty e -> refused(person, "question.empty");
      case Reading.NoWords e -> refused(person, "question.no-words");
      case Reading.TooLong(int length) ->
          refused(person, "question.too-long", length, Question.MAX_LENGTH);
    };
  }

  private static AnswerOutcome counted(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused refused -> AnswerOutcome.REFUSED;
      case Outcome.Answered(Ask ask, Answer.Confident confident) -> AnswerOutcome.CONFIDENT;
      case Outcome.Answered(Ask ask, Answer.Choices choices) -> AnswerOutcome.CHOICES;
      case Outcome.Answered(Ask ask, Answer.Unknown unknown) -> AnswerOutcome.UNKNOWN;
    };
  }

  private Ask ask(Person person, Question question, Answer answer, String thread) {
    return new Ask(
        Reference.random().toString(),
        clock.instant(),
        person.id(),
        thread,
        question.text(),
        question.language(),
        Ask.outcomeOf(answer),
        answer.shown().stream().map(candidate -> candidate.entry().id()).toList(),
        category(answer).orElse(""),
        person.clearance().audience());
  }

  private static Optional<String> category(Answer answer) {
    return answer instanceof Answer.Unknown unknown
        ? unknown.nearest()
        : answer.shown().stream().map(Candidate::entry).findFirst().map(e -> e.category());
  }

  private static Outcome refused(Person person, String key, Object... arguments) {
    return new Outcome.Refused(TEXTS.get(person.language(), key, arguments));
  }
}
