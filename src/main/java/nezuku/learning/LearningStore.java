package nezuku.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps who learns what, and how far they are. Thread-safe; changes are in the transaction of the
 * thread.
 */
public interface LearningStore {

  /** Who is or was in which course. */
  List<Enrolment> enrolments();

  /** In which courses somebody is or was. */
  List<Enrolment> enrolments(String userId);

  /**
   * Enrols somebody, unless they are or were in the course.
   *
   * @return whether it was done
   */
  boolean enrol(Enrolment enrolment);

  /** Keeps that somebody is elsewhere in a course now. */
  void move(Enrolment enrolment);

  /** What somebody did, step by step, in all courses. */
  Map<StepRef, Progress> progress(String userId);

  /** Keeps how far somebody is with a step. */
  void keep(String userId, StepRef step, Progress progress);

  /** What somebody is asked again, or was until they knew it. */
  List<Card> cards(String userId);

  /** Keeps a card of somebody. */
  void keep(String userId, Card card);

  /**
   * Keeps an answer to a question as it is worded, if it is somebody's first.
   *
   * @param quiz the question's words
   */
  void answered(StepRef step, Edition quiz, String userId, boolean right, Instant at);

  /** What was answered to a question as it is worded. */
  QuizFigures figures(StepRef step, Edition quiz);

  /** What somebody has learnt. */
  List<Learnt> learnt(String userId);

  /** Keeps that somebody has learnt something as it is now. */
  void learn(String userId, Learnt learnt);

  /**
   * Keeps that somebody was told how something has changed that they had learnt, which counts as
   * learnt from then on.
   */
  void told(String userId, Learnt now, Instant at);

  /**
   * Keeps that somebody has understood all changes of something.
   *
   * @return whether there was one left
   */
  boolean understood(String userId, Subject subject, Instant at);

  /** Who has learnt something, is asked again, or is on the way. */
  Set<String> learners();

  /** How many of those enrolled in courses have finished; a person counts once a course. */
  Completion completion(Collection<String> courses);

  /**
   * How many changes were told instead of a whole course again, from a moment to before another.
   */
  long changesTold(Instant from, Instant to);
}
