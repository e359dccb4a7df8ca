package nezuku.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nezuku.people.Language;
import nezuku.people.Person;

/**
 * Finds out what there is to learn for somebody, within what they may know. Nobody is looked up
 * here. Thread-safe.
 */
public final class Classroom {
  private final Supplier<Courses> courses;
  private final LearningStore store;
  private final Knowledge knowledge;

  /** A classroom over courses and an FAQ, which may change. */
  public Classroom(Supplier<Courses> courses, LearningStore store, Knowledge knowledge) {
    this.courses = courses;
    this.store = store;
    this.knowledge = knowledge;
  }

  /** The courses as they are now. */
  public Courses courses() {
    return courses.get();
  }

  /** An entry of the FAQ, if somebody may know it. */
  public Optional<Knowledge.Piece> entry(String id, Person person) {
    return entry(id, person.language(), person);
  }

  /** The e-mail address of who answers for an entry of the FAQ. */
  public Optional<String> ownerOf(String entry) {
    return knowledge.entry(entry, Language.JA).map(Knowledge.Piece::owner);
  }

  private Optional<Knowledge.Piece> entry(String id, Language language, Person person) {
    return knowledge
        .entry(id, language)
        .filter(piece -> person.clearance().allows(piece.audience()));
  }

  /** Whether somebody may see a step: an entry may have become narrower than the course. */
  public boolean isVisible(Step step, Person person) {
    return switch (step) {
      case Step.Known(String id, String entry) -> entry(entry, person).isPresent();
      case Step.Text text -> true;
      case Step.Link link -> true;
      case Step.Video video -> true;
      case Step.Quiz quiz -> true;
    };
  }

  /** What there is for somebody on a day. */
  public Pupil of(Person person, LocalDate today) {
    Courses all = courses.get();
    List<Enrolment> enrolments = store.enrolments(person.id());
    List<Course> open = taken(all, enrolments, person, Enrolment::isOpen);
    List<Course> taken =
        taken(all, enrolments, person, one -> one.isOpen() || one.state() == Enrolment.State.DONE);
    Map<StepRef, Progress> progress = store.progress(person.id());
    List<Way> ways =
        open.stream()
            .filter(course -> course.kind() != Course.Kind.REPETITION)
            .map(course -> Way.of(course, progress, step -> isVisible(step, person)))
            .toList();
    List<Card> asked = store.cards(person.id());
    List<WordingQuiz> wordings = wordings(taken, progress, asked, person);
    return new Pupil(
        person,
        today,
        enrolments,
        ways,
        cards(taken, asked, wordings, person, today),
        wordings,
        store.learnt(person.id()).stream()
            .filter(learnt -> isOf(learnt.subject(), taken))
            .flatMap(learnt -> change(learnt, all, person).stream())
            .toList());
  }

  private static List<Course> taken(
      Courses all, List<Enrolment> enrolments, Person person, Predicate<Enrolment> which) {
    return enrolments.stream()
        .filter(which)
        .flatMap(one -> all.find(one.course()).stream())
        .filter(course -> Roster.mayLearn(person, course))
        .toList();
  }

  private List<WordingQuiz> wordings(
      List<Course> taken, Map<StepRef, Progress> progress, List<Card> asked, Person person) {
    Set<Subject> begun = asked.stream().map(Card::subject).collect(Collectors.toSet());
    WordingQuizzes quizzes = new WordingQuizzes(knowledge, person, begun);
    Map<Subject, WordingQuiz> wordings = new LinkedHashMap<>();
    for (Course course : taken) {
      List<Step> learnt =
          course.steps().stream().filter(step -> isLearnt(course, step, progress)).toList();
      quizzes.of(course, learnt).forEach(quiz -> wordings.putIfAbsent(quiz.subject(), quiz));
    }
    return List.copyOf(wordings.values());
  }

  private static boolean isLearnt(Course course, Step step, Map<StepRef, Progress> progress) {
    Progress known = progress.get(course.ref(step));
    return course.kind() == Course.Kind.REPETITION || (known != null && known.isDone());
  }

  /** What was asked before, and what was not yet: of a repetition, and in the words of others. */
  private List<Card> cards(
      List<Course> taken,
      List<Card> asked,
      List<WordingQuiz> wordings,
      Person person,
      LocalDate today) {
    Map<Subject, Card> cards = new LinkedHashMap<>();
    Set<Subject> worded = new LinkedHashSet<>();
    wordings.forEach(quiz -> worded.add(quiz.subject()));
    asked.stream()
        .filter(
            card ->
                worded.contains(card.subject())
                    || (isOf(card.subject(), taken) && isVisible(card.subject(), person)))
        .forEach(card -> cards.put(card.subject(), card));
    for (Course course : taken) {
      if (course.kind() == Course.Kind.REPETITION) {
        subjects(course).stream()
            .filter(subject -> isVisible(subject, person))
            .forEach(subject -> cards.putIfAbsent(subject, Card.fresh(subject, today)));
      }
    }
    worded.forEach(subject -> cards.putIfAbsent(subject, Card.fresh(subject, today)));
    return List.copyOf(cards.values());
  }

  /** What a repetition asks. */
  public static List<Subject> subjects(Course course) {
    List<Subject> subjects = new ArrayList<>();
    for (Step step : course.steps()) {
      subjects.add(
          step instanceof Step.Known(String id, String entry)
              ? new Subject.OfEntry(entry)
              : new Subject.OfStep(course.ref(step)));
    }
    return subjects;
  }

  private boolean isVisible(Subject subject, Person person) {
    return switch (subject) {
      case Subject.OfStep step -> true;
      case Subject.OfEntry(String id) -> entry(id, person).isPresent();
      case Subject.OfWording wording -> false;
    };
  }

  private static boolean isOf(Subject subject, List<Course> courses) {
    return courses.stream().anyMatch(course -> isOf(subject, course));
  }

  private static boolean isOf(Subject subject, Course course) {
    return switch (subject) {
      case Subject.OfStep(StepRef ref) ->
          ref.course().equals(course.id()) && course.step(ref.step()).isPresent();
      case Subject.OfEntry(String entry) ->
          course.steps().stream().anyMatch(step -> entryOf(step).filter(entry::equals).isPresent());
      case Subject.OfWording wording -> false;
    };
  }

  /** The entry of the FAQ that a step is about. */
  public static Optional<String> entryOf(Step step) {
    return switch (step) {
      case Step.Known(String id, String entry) -> Optional.of(entry);
      case Step.Quiz quiz -> quiz.entry();
      case Step.Text text -> Optional.empty();
      case Step.Link link -> Optional.empty();
      case Step.Video video -> Optional.empty();
    };
  }

  /** What somebody learns by a step: what it says, or the entry that it is about. */
  public Optional<Learnt> learnt(StepRef ref, Step step, Person person) {
    Optional<String> entry = entryOf(step);
    Subject subject =
        entry.<Subject>map(Subject.OfEntry::new).orElseGet(() -> new Subject.OfStep(ref));
    return now(subject, person.language(), courses.get(), person);
  }

  private Optional<Change> change(Learnt before, Courses all, Person person) {
    return now(before.subject(), before.language(), all, person)
        .filter(now -> now.language() == before.language())
        .filter(now -> !now.edition().fingerprint().equals(before.edition().fingerprint()))
        .map(now -> new Change(before, now));
  }

  private Optional<Learnt> now(Subject subject, Language language, Courses all, Person person) {
    return switch (subject) {
      case Subject.OfEntry(String id) ->
          entry(id, language, person)
              .map(piece -> new Learnt(subject, piece.language(), piece.edition()));
      case Subject.OfStep(StepRef ref) ->
          all.step(ref)
              .flatMap(step -> text(step, language))
              .map(text -> new Learnt(subject, language, Edition.of(text)));
      case Subject.OfWording wording -> Optional.empty();
    };
  }

  private static Optional<String> text(Step step, Language language) {
    return switch (step) {
      case Step.Text(String id, var text) -> Optional.of(text.in(language));
      case Step.Link(String id, String url, var title) ->
          Optional.of(title.in(language) + "\n" + url);
      case Step.Video(String id, String url, var title) ->
          Optional.of(title.in(language) + "\n" + url);
      case Step.Known known -> Optional.empty();
      case Step.Quiz quiz -> Optional.empty();
    };
  }
}
