package nezuku.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nezuku.people.Person;

/**
 * What there is to learn for somebody on a day.
 *
 * @param enrolments the courses that they are or were in
 * @param ways the courses that they are on the way in, step by step
 * @param cards what they are asked again, known or not
 * @param wordings what they are asked in the words of others, among the cards
 * @param changes what they have learnt and that reads otherwise now
 */
public record Pupil(
    Person person,
    LocalDate today,
    List<Enrolment> enrolments,
    List<Way> ways,
    List<Card> cards,
    List<WordingQuiz> wordings,
    List<Change> changes) {

  /** Keeps what it is given. */
  public Pupil {
    enrolments = List.copyOf(enrolments);
    ways = List.copyOf(ways);
    cards = List.copyOf(cards);
    wordings = List.copyOf(wordings);
    changes = List.copyOf(changes);
  }

  /** The way through a course, if they are on it. */
  public Optional<Way> way(String course) {
    return ways.stream().filter(way -> way.course().id().equals(course)).findFirst();
  }

  /** The question in the words of others that something is, if they are asked it. */
  public Optional<WordingQuiz> wording(Subject subject) {
    return wordings.stream().filter(quiz -> quiz.subject().equals(subject)).findFirst();
  }

  /** What is asked again now. */
  public List<Card> due(LearningSettings settings) {
    return cards.stream().filter(card -> card.isDue(today, settings.knownAfter())).toList();
  }

  /** The card of something, if it may be asked now. */
  public Optional<Card> due(Subject subject, LearningSettings settings) {
    return due(settings).stream().filter(card -> card.subject().equals(subject)).findFirst();
  }

  /** Their place in a course. */
  public Optional<Enrolment> enrolment(String course) {
    return enrolments.stream().filter(one -> one.course().equals(course)).findFirst();
  }
}
