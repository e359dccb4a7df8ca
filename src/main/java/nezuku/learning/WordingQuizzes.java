package nezuku.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nezuku.people.Person;

/** Makes questions of what people asked in their own words. Of one pupil. */
final class WordingQuizzes {
  private static final int MOST_PER_COURSE = 3;
  private static final int OTHERS = 2;

  private final Knowledge knowledge;
  private final Person person;
  private final Set<Subject> begun;

  /**
   * Makes them for somebody.
   *
   * @param begun what they are asked already, which is asked on before anything new
   */
  WordingQuizzes(Knowledge knowledge, Person person, Set<Subject> begun) {
    this.knowledge = knowledge;
    this.person = person;
    this.begun = begun;
  }

  private record Candidate(String entry, Knowledge.Asked asked) {
    Subject.OfWording subject() {
      return new Subject.OfWording(entry, asked.phrase());
    }
  }

  /**
   * Those of a course, no more than so many.
   *
   * @param learnt the steps of the course that the person has learnt
   */
  List<WordingQuiz> of(Course course, List<Step> learnt) {
    Comparator<Candidate> begunFirst =
        Comparator.comparingInt(candidate -> begun.contains(candidate.subject()) ? 0 : 1);
    return entries(learnt)
        .flatMap(
            entry ->
                knowledge.asked(entry, person).stream().map(asked -> new Candidate(entry, asked)))
        .sorted(begunFirst.thenComparingLong(candidate -> candidate.asked().number()))
        .flatMap(candidate -> quiz(course, candidate).stream())
        .limit(MOST_PER_COURSE)
        .toList();
  }

  private static Stream<String> entries(List<Step> steps) {
    return steps.stream().flatMap(step -> Classroom.entryOf(step).stream()).distinct();
  }

  private Optional<WordingQuiz> quiz(Course course, Candidate candidate) {
    Subject.OfWording subject = candidate.subject();
    Optional<Knowledge.Piece> right = readable(candidate.entry());
    List<Knowledge.Piece> choices = new ArrayList<>(right.stream().toList());
    Stream.concat(
            shuffled(entries(course.steps()).flatMap(entry -> readable(entry).stream()), subject),
            shuffled(
                knowledge.besides(candidate.entry(), person.language()).stream()
                    .filter(this::isReadable),
                subject))
        .filter(piece -> !piece.id().equals(candidate.entry()))
        .filter(piece -> !isAskedBy(candidate.asked(), piece))
        .distinct()
        .limit(OTHERS)
        .forEach(choices::add);
    return right.isPresent() && choices.size() == OTHERS + 1
        ? Optional.of(
            new WordingQuiz(
                subject, candidate.asked().wording(), shuffled(choices.stream(), subject).toList()))
        : Optional.empty();
  }

  /** In an order that is another for each question, and always the same for one. */
  private static Stream<Knowledge.Piece> shuffled(Stream<Knowledge.Piece> pieces, Subject subject) {
    return pieces.sorted(
        Comparator.comparing(piece -> Edition.of(subject.key() + " " + piece.id()).fingerprint()));
  }

  private boolean isAskedBy(Knowledge.Asked asked, Knowledge.Piece piece) {
    return knowledge.asked(piece.id(), person).stream()
        .anyMatch(other -> other.phrase().equals(asked.phrase()));
  }

  private Optional<Knowledge.Piece> readable(String entry) {
    return knowledge.entry(entry, person.language()).filter(this::isReadable);
  }

  private boolean isReadable(Knowledge.Piece piece) {
    return person.clearance().allows(piece.audience());
  }
}
