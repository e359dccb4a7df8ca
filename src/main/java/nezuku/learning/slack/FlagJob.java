package nezuku.learning.slack;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.action.Duties.Duty;
import nezuku.learning.Classroom;
import nezuku.learning.Course;
import nezuku.learning.QuizFigures;
import nezuku.learning.Step;
import nezuku.learning.StepRef;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Suppression;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.text.Texts;

/**
 * Asks whoever answers for a question that many answer wrongly to improve it, or what it is about.
 * It is never said who did, nor how many more than it takes: asked twice, that would tell of one.
 */
final class FlagJob {
  private static final Texts TEXTS = Texts.of(FlagJob.class);
  private static final int WORKING_DAYS = 10;

  private final LearningTools tools;

  FlagJob(LearningTools tools) {
    this.tools = tools;
  }

  Job job() {
    return new Job("learning-flag", new Cron("20 * * * *", ZoneOffset.UTC), this::look);
  }

  private void look(Slot slot) {
    List<Duty> duties = new ArrayList<>();
    for (Course course : tools.classroom().courses().all()) {
      for (Step step : course.steps()) {
        if (step instanceof Step.Quiz quiz) {
          duty(course, quiz).ifPresent(duties::add);
        }
      }
    }
    duties.forEach(tools.duties()::give);
  }

  private Optional<Duty> duty(Course course, Step.Quiz quiz) {
    StepRef ref = course.ref(quiz);
    QuizFigures figures = tools.store().figures(ref, quiz.edition());
    if (!figures.isSuspect() || tools.duties().isGivenLately(LearningIds.source(ref))) {
      return Optional.empty();
    }
    return owner(course, quiz).map(owner -> duty(course, quiz, owner));
  }

  /** Who answers for the entry that the question is about, else for the course. */
  private Optional<Person> owner(Course course, Step.Quiz quiz) {
    return Classroom.entryOf(quiz)
        .flatMap(tools.classroom()::ownerOf)
        .flatMap(tools.company().directory()::byEmail)
        .filter(Person::active)
        .or(() -> tools.owner(course));
  }

  private Duty duty(Course course, Step.Quiz quiz, Person owner) {
    Language language = owner.language();
    LocalDate due =
        tools.calendars().apply(owner).plusWorkingDays(tools.today(owner), WORKING_DAYS);
    String what =
        TEXTS.get(
            language,
            "improve",
            course.name().in(language),
            quiz.question().in(language),
            Suppression.FEWEST,
            QuizFigures.MOST_WRONG_PERCENT);
    return new Duty(LearningIds.source(course.ref(quiz)), what, Optional.empty(), owner, due);
  }
}
