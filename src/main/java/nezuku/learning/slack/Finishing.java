package nezuku.learning.slack;

import java.util.List;
import java.util.Optional;
import nezuku.learning.Card;
import nezuku.learning.Classroom;
import nezuku.learning.Course;
import nezuku.learning.Enrolment;
import nezuku.learning.Pupil;
import nezuku.learning.Roster;
import nezuku.learning.Step;
import nezuku.learning.Subject;
import nezuku.learning.Way;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** Notices when somebody has finished a course. */
final class Finishing {
  private static final Texts TEXTS = Texts.of(Finishing.class);

  private final LearningTools tools;

  Finishing(LearningTools tools) {
    this.tools = tools;
  }

  /** A course, if somebody may see it. */
  Optional<Course> course(String id, Person person) {
    return tools.classroom().courses().find(id).filter(course -> Roster.mayLearn(person, course));
  }

  /** What is finished once a step is done. */
  List<Enrolment> afterStep(Pupil pupil, Way way, Step step) {
    boolean last = way.done() + 1 == way.steps().size() && way.steps().contains(step);
    return last ? pupil.enrolment(way.course().id()).stream().toList() : List.of();
  }

  /** What is finished once a question was answered. */
  List<Enrolment> afterCard(Pupil pupil, Card answered) {
    return pupil.enrolments().stream()
        .filter(Enrolment::isOpen)
        .filter(
            one ->
                course(one.course(), pupil.person())
                    .filter(course -> course.kind() == Course.Kind.REPETITION)
                    .filter(course -> isKnown(course, pupil, answered))
                    .isPresent())
        .toList();
  }

  private boolean isKnown(Course course, Pupil pupil, Card answered) {
    List<Subject> subjects = Classroom.subjects(course);
    return subjects.contains(answered.subject())
        && answered.isKnown(tools.settings().knownAfter())
        && pupil.cards().stream()
            .filter(card -> subjects.contains(card.subject()))
            .filter(card -> !card.subject().equals(answered.subject()))
            .allMatch(card -> card.isKnown(tools.settings().knownAfter()));
  }

  /** Keeps and tells that courses are finished. */
  void finish(Person person, List<Enrolment> finished) {
    Language language = person.language();
    for (Enrolment one : finished) {
      tools.store().move(one.with(Enrolment.State.DONE));
      String name =
          course(one.course(), person)
              .map(course -> course.name().in(language))
              .orElse(one.course());
      tools.messenger().direct(person.id(), Message.of(TEXTS.get(language, "finished", name)));
    }
  }
}
