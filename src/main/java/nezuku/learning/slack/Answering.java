package nezuku.learning.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.learning.Card;
import nezuku.learning.Classroom;
import nezuku.learning.Course;
import nezuku.learning.Enrolment;
import nezuku.learning.Grade;
import nezuku.learning.Knowledge;
import nezuku.learning.Learnt;
import nezuku.learning.Progress;
import nezuku.learning.Pupil;
import nezuku.learning.Step;
import nezuku.learning.StepRef;
import nezuku.learning.Subject;
import nezuku.learning.Way;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/**
 * What people do with questions. What was answered can't be answered again until it is asked again,
 * so a button that is pressed twice changes nothing.
 */
final class Answering {
  private static final Texts TEXTS = Texts.of(Answering.class);

  private final LearningTools tools;
  private final Finishing finishing;

  Answering(LearningTools tools, Finishing finishing) {
    this.tools = tools;
    this.finishing = finishing;
  }

  /** What somebody chose. */
  private record Chosen(StepRef ref, Course course, Step.Quiz quiz, Step.Choice choice) {}

  /** A choice of a question: of a step that is not done, or of a card that is due. */
  void answer(Act.Pressed press, Person person, boolean proving) {
    Pupil pupil = tools.pupil(person);
    Optional<Chosen> chosen = chosen(press.value(), person);
    if (chosen.isEmpty()) {
      say(person, TEXTS.get(person.language(), "gone"));
      return;
    }
    StepRef ref = chosen.get().ref();
    Subject subject = new Subject.OfStep(ref);
    Optional<Way> way =
        pupil.way(ref.course()).filter(one -> !isDone(one, ref)).filter(one -> isOn(one, ref));
    Optional<Card> card = pupil.due(subject, tools.settings());
    if (way.isEmpty() && card.isEmpty()) {
      say(person, TEXTS.get(person.language(), "already"));
      return;
    }
    keep(
        pupil,
        way,
        card.orElseGet(() -> Card.fresh(subject, pupil.today())),
        chosen.get(),
        proving);
  }

  private static boolean isDone(Way way, StepRef ref) {
    Progress progress = way.progress().get(ref.step());
    return progress != null && progress.isDone();
  }

  private static boolean isOn(Way way, StepRef ref) {
    return way.steps().stream().anyMatch(step -> step.id().equals(ref.step()));
  }

  private void keep(Pupil pupil, Optional<Way> way, Card card, Chosen chosen, boolean proving) {
    Person person = pupil.person();
    boolean right = chosen.choice().right();
    Grade grade = right ? (proving ? Grade.EASY : Grade.GOOD) : Grade.AGAIN;
    Card answered = card.answered(grade, pupil.today());
    List<Message> result = result(chosen, answered, person);
    Optional<Learnt> learnt = tools.classroom().learnt(chosen.ref(), chosen.quiz(), person);
    List<Enrolment> finished = new ArrayList<>(finishing.afterCard(pupil, answered));
    way.ifPresent(one -> finished.addAll(finishing.afterStep(pupil, one, chosen.quiz())));
    Instant now = tools.clock().instant();
    tools.store().answered(chosen.ref(), chosen.quiz().edition(), person.id(), right, now);
    tools.store().keep(person.id(), answered);
    learnt.ifPresent(one -> tools.store().learn(person.id(), one));
    way.ifPresent(
        one -> {
          LocalDate today = pupil.today();
          tools.store().keep(person.id(), chosen.ref(), Progress.done(Progress.State.DONE, today));
        });
    result.forEach(message -> tools.messenger().direct(person.id(), message));
    finishing.finish(person, finished);
  }

  private Optional<Chosen> chosen(String value, Person person) {
    String[] words = value.split(" ", -1);
    if (words.length != 2 || !words[1].matches("\\d")) {
      return Optional.empty();
    }
    int index = Integer.parseInt(words[1]);
    return StepRef.parse(words[0])
        .flatMap(
            ref ->
                finishing
                    .course(ref.course(), person)
                    .flatMap(
                        course ->
                            course
                                .step(ref.step())
                                .filter(Step.Quiz.class::isInstance)
                                .map(Step.Quiz.class::cast)
                                .filter(quiz -> index < quiz.choices().size())
                                .map(
                                    quiz ->
                                        new Chosen(ref, course, quiz, quiz.choices().get(index)))));
  }

  private List<Message> result(Chosen chosen, Card card, Person person) {
    Language language = person.language();
    String title =
        chosen.choice().right()
            ? TEXTS.get(language, "right")
            : TEXTS.get(language, "wrong", String.join(" / ", chosen.quiz().right(language)));
    Blocks blocks =
        new Blocks()
            .text(title)
            .text(TEXTS.get(language, "answer.question", chosen.quiz().question().in(language)))
            .markdown(chosen.quiz().why().in(language));
    Classroom.entryOf(chosen.quiz())
        .flatMap(entry -> tools.classroom().entry(entry, person))
        .ifPresent(piece -> blocks.divider().append(StepBlocks.entry(piece)));
    return blocks.context(List.of(again(card, language))).messages(title);
  }

  /** When something is asked again. */
  String again(Card card, Language language) {
    return card.isKnown(tools.settings().knownAfter())
        ? TEXTS.get(language, "no-more")
        : TEXTS.get(language, "again", card.due().toString());
  }

  /** The answer to what somebody was asked to recall, with the buttons to say how it went. */
  void reveal(Act.Pressed press, Person person) {
    Language language = person.language();
    String entry = press.value();
    Optional<Knowledge.Piece> piece =
        tools
            .pupil(person)
            .due(new Subject.OfEntry(entry), tools.settings())
            .flatMap(card -> tools.classroom().entry(entry, person));
    if (piece.isEmpty()) {
      say(person, TEXTS.get(language, "already"));
      return;
    }
    List<Button> grades = new ArrayList<>();
    for (Grade grade : List.of(Grade.AGAIN, Grade.HARD, Grade.GOOD)) {
      grades.add(
          Button.of(
              LearningIds.GRADE + grade.name(),
              TEXTS.get(language, "grade." + grade.name()),
              grade.name() + " " + entry));
    }
    String title = TEXTS.get(language, "revealed");
    StepBlocks.entry(piece.get())
        .text(title)
        .buttons(grades)
        .messages(title)
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  /** How well somebody says that they recalled something. */
  void grade(Act.Pressed press, Person person) {
    Language language = person.language();
    String[] words = press.value().split(" ", -1);
    Pupil pupil = tools.pupil(person);
    Optional<Grade> grade =
        Stream.of(Grade.values()).filter(one -> one.name().equals(words[0])).findFirst();
    Optional<Card> card =
        words.length == 2
            ? pupil.due(new Subject.OfEntry(words[1]), tools.settings())
            : Optional.empty();
    if (grade.isEmpty() || card.isEmpty()) {
      say(person, TEXTS.get(language, "already"));
      return;
    }
    Card answered = card.get().answered(grade.get(), pupil.today());
    Optional<Learnt> learnt =
        tools
            .classroom()
            .entry(words[1], person)
            .map(piece -> new Learnt(answered.subject(), piece.language(), piece.edition()));
    List<Enrolment> finished = finishing.afterCard(pupil, answered);
    tools.store().keep(person.id(), answered);
    learnt.ifPresent(one -> tools.store().learn(person.id(), one));
    say(person, again(answered, language));
    finishing.finish(person, finished);
  }

  private void say(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
