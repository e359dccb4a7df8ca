package nezuku.faq.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question, taken apart and weighed. */
final class AskedQuestion {
  private static final Rarity NO_RARITY = View.NO_RARITY;

  private final Map<View, Terms> terms = new EnumMap<>(View.class);
  private final Map<View, QuestionBag> bags = new EnumMap<>(View.class);
  private final Map<View, Rarity> rarity;
  private final Map<View, List<String>> lists;
  private final Set<Asked> asked;

  /**
   * Weighs a question.
   *
   * @param lists its terms in each view
   */
  AskedQuestion(String text, Map<View, List<String>> lists, Map<View, Rarity> rarity) {
    this.asked = Asked.in(text);
    this.lists = lists;
    this.rarity = rarity;
    lists.forEach(
        (view, list) -> {
          terms.put(view, Terms.of(list));
          bags.put(
              view,
              new QuestionBag(
                  terms.getOrDefault(view, Terms.NONE), rarity.getOrDefault(view, NO_RARITY)));
        });
  }

  QuestionBag in(View view) {
    return bags.getOrDefault(view, new QuestionBag(Terms.NONE, NO_RARITY));
  }

  Set<Asked> asked() {
    return asked;
  }

  /** A term to look for. */
  record Wanted(View view, int hash, int entries) {}

  /**
   * The terms to gather entries by, the rarest first, until together they stand in as many places
   * as one can look at in a few milliseconds.
   *
   * @param mostEntries how many places that is
   */
  List<Wanted> wanted(int mostTerms, long mostEntries) {
    List<Wanted> all = new ArrayList<>();
    lists.forEach(
        (view, list) ->
            list.stream()
                .distinct()
                .filter(view::gathers)
                .map(Terms::hash)
                .map(hash -> new Wanted(view, hash, entriesWith(view, hash)))
                .filter(wanted -> wanted.entries() > 0)
                .forEach(all::add));
    all.sort(Comparator.comparingInt(Wanted::entries));
    List<Wanted> chosen = new ArrayList<>();
    long entries = 0;
    for (Wanted wanted : all) {
      entries += wanted.entries();
      if (chosen.size() < mostTerms && (entries <= mostEntries || chosen.isEmpty())) {
        chosen.add(wanted);
      }
    }
    return chosen;
  }

  private int entriesWith(View view, int hash) {
    return rarity.getOrDefault(view, NO_RARITY).entriesWith(hash);
  }
}
