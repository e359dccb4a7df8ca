package nezuku.faq;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nezuku.faq.Answer.Choices;

/**
 * What to offer where words alone do not decide: what was offered by words joined by what lies near
 * in meaning. It is never more than an offer, as only the words' trust is calibrated.
 */
final class Offer {
  private Offer() {}

  /**
   * The choices.
   *
   * @param byWords everything that was found by words, likeliest first
   * @param offered those of them that are offered by words alone
   * @param near at least one, nearest first
   */
  static Choices of(List<Candidate> byWords, List<Candidate> offered, List<Candidate> near) {
    Map<String, Candidate> candidates =
        byWords.stream().collect(Collectors.toMap(Offer::id, Function.identity()));
    near.forEach(one -> candidates.putIfAbsent(id(one), one));
    Set<String> worth = new LinkedHashSet<>(ids(offered));
    worth.addAll(ids(near));
    List<String> order = new ArrayList<>(RankFusion.fuse(List.of(ids(byWords), ids(near))));
    order.retainAll(worth);
    List<String> first = order.stream().limit(Choices.MAX_CANDIDATES).collect(Collectors.toList());
    if (!offered.isEmpty() && !first.contains(id(offered.getFirst()))) {
      // What is likeliest by words has earned its place.
      first.set(first.size() - 1, id(offered.getFirst()));
    }
    return new Choices(
        first.stream().map(candidates::get).map(java.util.Objects::requireNonNull).toList());
  }

  private static List<String> ids(List<Candidate> candidates) {
    return candidates.stream().map(Offer::id).toList();
  }

  private static String id(Candidate candidate) {
    return candidate.entry().id();
  }
}
