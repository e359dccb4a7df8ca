package nezuku.faq.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text in every view, weighed by the corpus.
 *
 * @param byView its terms
 * @param asked what it asks for
 */
record Bags(Map<View, Bag> byView, Set<Asked> asked) {

  static Bags of(String text, Map<View, List<String>> terms, Map<View, Rarity> rarity) {
    Map<View, Bag> byView = new EnumMap<>(View.class);
    terms.forEach(
        (view, list) -> byView.put(view, Bag.of(list, rarity.getOrDefault(view, Rarity.NONE))));
    return new Bags(byView, Asked.in(text));
  }

  /** The terms in a view; none if the text does not have that view. */
  Bag in(View view) {
    return byView.getOrDefault(view, Bag.EMPTY);
  }

  double cosine(View view, Bags other) {
    return in(view).cosine(other.in(view));
  }

  /** The mean of the cosines in several views. */
  double cosine(List<View> views, Bags other) {
    return views.stream().mapToDouble(view -> cosine(view, other)).average().orElse(0);
  }
}
