package nezuku.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Affiliation;
import nezuku.people.Audience;
import nezuku.people.Language;
import nezuku.people.Person;
import org.junit.jupiter.api.Test;

/** Questions in the words in which people asked. */
class WordingQuizzesTest {
  private static final Step A = new Step.Known("a", "page-a");
  private static final Step B = new Step.Known("b", "page-b");
  private static final Step C = new Step.Known("c", "page-c");
  private final Faq faq = new Faq();
  private final Set<Subject> begun = new HashSet<>();

  WordingQuizzesTest() {
    List.of("page-a", "page-b", "page-c", "page-d").forEach(id -> faq.page(id, internal()));
  }

  @Test
  void a_wording_asks_which_of_three_entries_answers_it_always_in_the_same_order() {
    faq.asked("page-a", 1, "お金まだ");
    WordingQuiz quiz = quizzes(course(A, B, C)).getFirst();
    assertThat(quiz.wording()).isEqualTo("お金まだ");
    assertThat(ids(quiz)).containsExactlyInAnyOrder("page-a", "page-b", "page-c");
    assertThat(quiz.right().id()).isEqualTo("page-a");
    assertThat(quizzes(course(A, B, C))).containsExactly(quiz);
  }

  @Test
  void the_right_entry_does_not_always_stand_in_the_same_place() {
    Set<Integer> places = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      faq.asked.clear();
      faq.asked("page-a", i, "お金" + i);
      places.add(ids(quizzes(course(A, B, C)).getFirst()).indexOf("page-a"));
    }
    assertThat(places).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void a_short_course_borrows_from_the_category_what_the_person_may_read() {
    faq.asked("page-a", 1, "お金まだ");
    assertThat(ids(quizzes(course(A, B)).getFirst())).contains("page-a", "page-b").hasSize(3);
    assertThat(quizzes(course(A))).hasSize(1);
    faq.page("page-c", new Audience.OnePartner("kaede"));
    faq.page("page-d", internal());
    faq.page("page-a", new Audience.Everyone());
    faq.page("page-b", new Audience.Everyone());
    assertThat(quizzes(course(A, B), partner())).isEmpty();
    faq.page("page-d", new Audience.AllPartners());
    assertThat(ids(quizzes(course(A, B), partner()).getFirst()))
        .containsExactlyInAnyOrder("page-a", "page-b", "page-d");
  }

  @Test
  void what_somebody_may_not_read_is_not_asked() {
    faq.asked("page-a", 1, "お金まだ");
    assertThat(quizzes(course(A, B, C), partner())).isEmpty();
  }

  @Test
  void another_entry_that_people_asked_for_in_the_same_words_is_no_wrong_choice() {
    faq.asked("page-a", 1, "お金まだ");
    faq.asked("page-b", 2, "お金まだ");
    assertThat(ids(quizzes(course(A, B, C)).getFirst()))
        .containsExactlyInAnyOrder("page-a", "page-c", "page-d");
  }

  @Test
  void at_most_three_a_course_are_asked_and_those_that_were_begun_stay() {
    for (int i = 1; i <= 4; i++) {
      faq.asked(i % 2 == 0 ? "page-a" : "page-b", i, "お金" + i);
    }
    assertThat(quizzes(course(A, B, C)))
        .extracting(WordingQuiz::wording)
        .containsExactly("お金1", "お金2", "お金3");
    begun.add(new Subject.OfWording("page-a", "お金4"));
    assertThat(quizzes(course(A, B, C)))
        .extracting(WordingQuiz::wording)
        .containsExactly("お金4", "お金1", "お金2");
  }

  private List<WordingQuiz> quizzes(Course course) {
    return quizzes(course, person(new Affiliation.Employee()));
  }

  private List<WordingQuiz> quizzes(Course course, Person person) {
    return new WordingQuizzes(faq, person, begun).of(course, course.steps());
  }

  private static List<String> ids(WordingQuiz quiz) {
    return quiz.choices().stream().map(Knowledge.Piece::id).toList();
  }

  private static Course course(Step... steps) {
    return Lessons.course(Course.Kind.BRIEFING, new Audience.Everyone(), steps);
  }

  private static Audience internal() {
    return new Audience.Internal();
  }

  private static Person partner() {
    return person(new Affiliation.PartnerStaff("sakura"));
  }

  private static Person person(Affiliation affiliation) {
    return new Person(
        "U1", "U1", Optional.empty(), Language.JA, ZoneId.of("Asia/Tokyo"), affiliation, true);
  }

  /** One category of pages. */
  private static final class Faq implements Knowledge {
    private final Map<String, Piece> pages = new LinkedHashMap<>();
    private final Map<String, List<Asked>> asked = new LinkedHashMap<>();

    void page(String id, Audience audience) {
      pages.put(id, new Piece(id, Language.JA, audience, id + "とは", "答え", "owner@example.com"));
    }

    void asked(String entry, long number, String wording) {
      asked
          .computeIfAbsent(entry, id -> new ArrayList<>())
          .add(new Asked(number, wording, wording));
    }

    @Override
    public Optional<Piece> entry(String id, Language wanted) {
      return Optional.ofNullable(pages.get(id));
    }

    @Override
    public List<Piece> besides(String entry, Language wanted) {
      return pages.values().stream().filter(piece -> !piece.id().equals(entry)).toList();
    }

    @Override
    public List<Asked> asked(String entry, Person person) {
      return asked.getOrDefault(entry, List.of());
    }
  }
}
