package nezuku.learning.slack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nezuku.learning.Enrolment;
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
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** What people do with steps: read them, put them off, know them already. */
final class Stepping {
  private static final Texts TEXTS = Texts.of(Stepping.class);

  private final LearningTools tools;
  private final Finishing finishing;
  private final StepBlocks blocks;

  Stepping(LearningTools tools, Finishing finishing) {
    this.tools = tools;
    this.finishing = finishing;
    this.blocks = new StepBlocks(tools.classroom());
  }

  /** A step that somebody is to do. */
  private record Ahead(Way way, StepRef ref, Step step, Optional<Progress> progress) {}

  /** The step that a button is about, if it is still ahead; else the person is told why not. */
  private Optional<Ahead> ahead(Act.Pressed press, Pupil pupil) {
    Optional<StepRef> ref = StepRef.parse(press.value());
    Optional<Ahead> step =
        ref.flatMap(one -> pupil.way(one.course()).flatMap(way -> ahead(way, one)));
    boolean done =
        step.flatMap(Ahead::progress).filter(Progress::isDone).isPresent()
            || ref.flatMap(one -> pupil.enrolment(one.course()))
                .filter(one -> one.state() == Enrolment.State.DONE)
                .isPresent();
    if (step.isEmpty() || done) {
      say(pupil.person(), TEXTS.get(pupil.person().language(), done ? "already" : "gone"));
      return Optional.empty();
    }
    return step;
  }

  private static Optional<Ahead> ahead(Way way, StepRef ref) {
    return way.steps().stream()
        .filter(step -> step.id().equals(ref.step()))
        .findFirst()
        .map(
            step -> new Ahead(way, ref, step, Optional.ofNullable(way.progress().get(ref.step()))));
  }

  void done(Act.Pressed press, Person person) {
    Pupil pupil = tools.pupil(person);
    ahead(press, pupil)
        .filter(one -> !(one.step() instanceof Step.Quiz))
        .ifPresent(one -> close(pupil, one, Progress.State.DONE));
  }

  /** Known steps are left out; a question is asked once, as the proof. */
  void known(Act.Pressed press, Person person) {
    Pupil pupil = tools.pupil(person);
    Optional<Ahead> ahead = ahead(press, pupil);
    if (ahead.isEmpty()) {
      return;
    }
    if (ahead.get().step() instanceof Step.Quiz quiz) {
      String title = TEXTS.get(person.language(), "prove");
      blocks
          .proof(ahead.get().way().course(), quiz, person)
          .messages(title)
          .forEach(message -> tools.messenger().direct(person.id(), message));
    } else {
      close(pupil, ahead.get(), Progress.State.KNOWN);
    }
  }

  private void close(Pupil pupil, Ahead ahead, Progress.State state) {
    Person person = pupil.person();
    Optional<Learnt> learnt = tools.classroom().learnt(ahead.ref(), ahead.step(), person);
    List<Enrolment> finished = finishing.afterStep(pupil, ahead.way(), ahead.step());
    tools.store().keep(person.id(), ahead.ref(), Progress.done(state, pupil.today()));
    learnt.ifPresent(one -> tools.store().learn(person.id(), one));
    if (finished.isEmpty()) {
      say(person, TEXTS.get(person.language(), "kept"));
    }
    finishing.finish(person, finished);
  }

  void later(Act.Pressed press, Person person) {
    Pupil pupil = tools.pupil(person);
    Optional<Ahead> ahead = ahead(press, pupil);
    if (ahead.isEmpty()) {
      return;
    }
    Progress before =
        ahead
            .get()
            .progress()
            .orElseGet(() -> Progress.shown(pupil.today(), tools.calendars().apply(person), 0));
    Progress later =
        before.state() == Progress.State.LATER
            ? before
            : before.later(pupil.today(), tools.calendars().apply(person));
    tools.store().keep(person.id(), ahead.get().ref(), later);
    say(person, TEXTS.get(person.language(), "later", later.next().toString()));
  }

  /** Somebody has understood how something has changed. */
  void understood(Act.Pressed press, Person person) {
    Instant now = tools.clock().instant();
    boolean first =
        Subject.parse(press.value())
            .filter(subject -> tools.store().understood(person.id(), subject, now))
            .isPresent();
    say(person, TEXTS.get(person.language(), first ? "understood" : "already"));
  }

  /** The next step at once, for whoever does not want to wait for the morning. */
  void next(Act.Pressed press, Person person) {
    Language language = person.language();
    Optional<Way> way = tools.pupil(person).way(press.value());
    Optional<Step> step = way.flatMap(Way::next);
    if (step.isEmpty()) {
      say(person, TEXTS.get(language, "nothing-left"));
      return;
    }
    blocks
        .step(way.orElseThrow(), step.get(), person)
        .messages(way.orElseThrow().course().name().in(language))
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  private void say(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
