package nezuku.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;

/**
 * Who was asked what where, and what was said there. What is said at a place belongs to the last
 * question there; one question has one answer, which may have several parts. Thread-safe.
 */
final class Exchanges {
  private sealed interface Moment {
    long at();
  }

  private record Asked(long at) implements Moment {}

  private record Said(long at, String content) implements Moment {}

  /**
   * What became of the questions.
   *
   * @param lost how many have no answer
   * @param doubled how many were told the same twice
   */
  record Outcome(int asked, int lost, int doubled, Times replies) {}

  private final Map<String, List<Moment>> places = new ConcurrentHashMap<>();

  void asked(String place, long at) {
    add(place, new Asked(at));
  }

  void said(String place, long at, String content) {
    add(place, new Said(at, content));
  }

  private void add(String place, Moment moment) {
    List<Moment> moments = places.computeIfAbsent(place, name -> new ArrayList<>());
    synchronized (moments) {
      moments.add(moment);
    }
  }

  /** What became of the questions that were asked at such times. */
  Outcome outcome(LongPredicate when) {
    int asked = 0;
    int lost = 0;
    int doubled = 0;
    Times replies = new Times();
    for (List<Moment> moments : places.values()) {
      for (List<Moment> question : questions(moments)) {
        long since = question.getFirst().at();
        if (!when.test(since)) {
          continue;
        }
        asked++;
        List<Said> answers = answers(question);
        if (answers.isEmpty()) {
          lost++;
        } else {
          replies.add(answers.getFirst().at() - since);
        }
        Set<String> contents = new HashSet<>();
        doubled += answers.stream().allMatch(said -> contents.add(said.content())) ? 0 : 1;
      }
    }
    return new Outcome(asked, lost, doubled, replies);
  }

  /** Each question with what was said until the next. */
  private static List<List<Moment>> questions(List<Moment> moments) {
    List<List<Moment>> questions = new ArrayList<>();
    synchronized (moments) {
      moments.stream()
          .sorted(Comparator.comparingLong(Moment::at))
          .forEach(
              moment -> {
                if (moment instanceof Asked) {
                  questions.add(new ArrayList<>());
                }
                if (!questions.isEmpty()) {
                  questions.getLast().add(moment);
                }
              });
    }
    return questions;
  }

  private static List<Said> answers(List<Moment> question) {
    return question.stream().filter(Said.class::isInstance).map(Said.class::cast).toList();
  }
}
