package nezuku.faq.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.people.Language;

/**
 * An entry's texts in one language, weighed: what a question is compared with.
 *
 * @param words the views that hold words
 * @param phrases question and aliases
 * @param centroid question and aliases taken together
 * @param answer the answer
 * @param all every term of every text
 */
record LanguageBags(
    List<View> words,
    List<Map<View, Bag>> phrases,
    Map<View, Bag> centroid,
    Map<View, Bag> answer,
    Map<View, Set<String>> all) {
  private static final int SUPPORTERS = 3;

  Features features(QuestionBags question) {
    double[] similar = new double[phrases.size()];
    double chars = 0;
    double coverage = 0;
    double density = 0;
    for (int i = 0; i < phrases.size(); i++) {
      Map<View, Bag> phrase = phrases.get(i);
      similar[i] = words(question, phrase);
      chars = Math.max(chars, cosine(question, phrase, View.CHARS));
      coverage = Math.max(coverage, covered(question, phrase));
      density = Math.max(density, density(question, phrase));
    }
    Arrays.sort(similar);
    return new Features(
        best(similar, 1),
        chars,
        best(similar, SUPPORTERS),
        words(question, centroid),
        cosine(question, centroid, View.CHARS),
        coverage,
        density,
        question.in(words.getFirst()).coveredBy(terms(words.getFirst())),
        question.in(View.CHARS).coveredBy(terms(View.CHARS)),
        words(question, answer));
  }

  /** The mean of the best of sorted values. */
  private static double best(double[] sorted, int count) {
    double sum = 0;
    for (int i = 0; i < count && i < sorted.length; i++) {
      sum += sorted[sorted.length - 1 - i];
    }
    return sum / count;
  }

  private Set<String> terms(View view) {
    return all.getOrDefault(view, Set.of());
  }

  private double words(QuestionBags question, Map<View, Bag> text) {
    double sum = 0;
    for (View view : words) {
      sum += cosine(question, text, view);
    }
    return sum / words.size();
  }

  private static double cosine(QuestionBags question, Map<View, Bag> text, View view) {
    Bag bag = text.get(view);
    return bag == null ? 0 : question.in(view).cosine(bag);
  }

  private double covered(QuestionBags question, Map<View, Bag> text) {
    Bag bag = text.get(words.getFirst());
    return bag == null ? 0 : question.in(words.getFirst()).coveredBy(bag.terms());
  }

  private double density(QuestionBags question, Map<View, Bag> text) {
    Bag bag = text.get(words.getFirst());
    return bag == null ? 0 : bag.coveredBy(question.in(words.getFirst()).terms());
  }

  /** Collects the texts. */
  static final class Builder {
    private final Language language;
    private final Map<View, Rarity> rarity;
    private final List<Map<View, Bag>> phrases = new ArrayList<>();
    private final Map<View, List<String>> together = new EnumMap<>(View.class);
    private final Map<View, List<String>> answer = new EnumMap<>(View.class);
    private final Map<View, Set<String>> all = new EnumMap<>(View.class);

    Builder(Language language, Map<View, Rarity> rarity) {
      this.language = language;
      this.rarity = rarity;
    }

    void add(Phrase.Kind kind, Map<View, List<String>> terms) {
      terms.forEach((view, list) -> all.computeIfAbsent(view, v -> new HashSet<>()).addAll(list));
      if (kind == Phrase.Kind.ANSWER) {
        answer.putAll(terms);
      } else {
        phrases.add(weigh(terms));
        terms.forEach(
            (view, list) -> together.computeIfAbsent(view, v -> new ArrayList<>()).addAll(list));
      }
    }

    LanguageBags build() {
      List<View> words =
          language == Language.JA ? List.of(View.WORDS_JA, View.GRAMS) : List.of(View.WORDS_EN);
      return new LanguageBags(words, phrases, weigh(together), weigh(answer), all);
    }

    private Map<View, Bag> weigh(Map<View, List<String>> terms) {
      Map<View, Bag> weighed = new EnumMap<>(View.class);
      terms.forEach(
          (view, list) ->
              weighed.put(view, Bag.of(list, rarity.getOrDefault(view, new Rarity(List.of())))));
      return weighed;
    }
  }
}
