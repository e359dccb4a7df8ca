package nezuku.faq.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.people.Language;

/**
 * An entry's texts in each language, weighed: what a question is compared with.
 *
 * @param weights of its bags, to be remembered
 */
record WeighedEntry(Map<Language, InLanguage> byLanguage, BagWeights weights) {

  /** A text, or several together. */
  record Part(Map<View, WeighedBag> bags, Set<Asked> asked) {
    WeighedBag in(View view) {
      return bags.getOrDefault(view, WeighedBag.EMPTY);
    }
  }

  /** All its questions together in each language that has a view. */
  List<StoredBag> centroids(View view) {
    return byLanguage.values().stream()
        .filter(own -> view.applies(own.language()))
        .map(own -> own.centroid().in(view).terms())
        .toList();
  }

  /** How well the entry fits a question, in the language in which it fits best. */
  Features features(AskedQuestion question, Rivals rivals) {
    return byLanguage.values().stream()
        .map(own -> own.features(question, rivals))
        .max(
            Comparator.comparingDouble(
                f -> f.of(Feature.WORDS) + f.of(Feature.CHARS) + f.of(Feature.ENTRY_COVERAGE)))
        .orElseThrow();
  }

  /**
   * Its texts in one language.
   *
   * @param questions the question first, then the aliases
   * @param centroid question and aliases taken together
   */
  record InLanguage(Language language, List<Part> questions, Part centroid, Part answer) {
    private static final int SUPPORTERS = 3;
    private static final double MANY_WORDS = 8;

    private Features features(AskedQuestion question, Rivals rivals) {
      Features.Builder features = new Features.Builder();
      questions.forEach(phrase -> compare(question, phrase, rivals, features));
      support(question, features);
      compareWhole(question, features);
      weighQuestion(question, features);
      return features.build();
    }

    private void compare(
        AskedQuestion question, Part phrase, Rivals rivals, Features.Builder features) {
      View words = View.words(language);
      View pairs = View.pairs(language);
      QuestionBag.Telling telling = question.in(words).telling(phrase.in(words), rivals, words);
      QuestionBag.Overlap overlap = question.in(words).overlap(phrase.in(words));
      features
          .atLeast(Feature.WORDS, overlap.cosine())
          .atLeast(Feature.PHRASE_COVERAGE, overlap.covered())
          .atLeast(Feature.PHRASE_DENSITY, overlap.density())
          .atLeast(Feature.EVIDENCE, overlap.evidence())
          .atLeast(Feature.GRAMS, cosine(question, View.GRAMS, phrase))
          .atLeast(Feature.READINGS, cosine(question, View.READINGS, phrase))
          .atLeast(Feature.PAIRS, cosine(question, pairs, phrase))
          .atLeast(Feature.TELLING_COVERAGE, telling.covered())
          .atLeast(Feature.TELLING, telling.covered() * telling.density())
          .atLeast(Feature.ASKS_THE_SAME, Asked.agreement(question.asked(), phrase.asked()));
    }

    private static double cosine(AskedQuestion question, View view, Part part) {
      return question.in(view).cosine(part.in(view));
    }

    /** The mean of the cosines in the views that hold what a text is about. */
    private double content(AskedQuestion question, Part part) {
      List<View> views = View.content(language);
      double sum = 0;
      for (View view : views) {
        sum += cosine(question, view, part);
      }
      return sum / views.size();
    }

    private void support(AskedQuestion question, Features.Builder features) {
      double[] words = questions.stream().mapToDouble(part -> content(question, part)).toArray();
      double[] chars =
          questions.stream().mapToDouble(part -> cosine(question, View.CHARS, part)).toArray();
      features
          .atLeast(Feature.QUESTION, words.length == 0 ? 0 : words[0])
          .atLeast(Feature.SUPPORT, best(words, SUPPORTERS))
          .atLeast(Feature.CHARS, best(chars, 1))
          .atLeast(Feature.CHAR_SUPPORT, best(chars, SUPPORTERS));
    }

    /** The mean of the best values. */
    private static double best(double[] values, int count) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      double sum = 0;
      for (int i = 0; i < count && i < sorted.length; i++) {
        sum += sorted[sorted.length - 1 - i];
      }
      return sum / count;
    }

    private void compareWhole(AskedQuestion question, Features.Builder features) {
      View words = View.words(language);
      QuestionBag.Coverage coverage =
          question.in(words).coverage(centroid.in(words), answer.in(words));
      QuestionBag.Coverage chars =
          question.in(View.CHARS).coverage(centroid.in(View.CHARS), answer.in(View.CHARS));
      features
          .atLeast(Feature.CENTROID, content(question, centroid))
          .atLeast(Feature.CHAR_CENTROID, cosine(question, View.CHARS, centroid))
          .atLeast(Feature.ENTRY_COVERAGE, coverage.share())
          .atLeast(Feature.ENTRY_EVIDENCE, coverage.evidence())
          .atLeast(Feature.NOTHING_RARE_MISSING, 1 - coverage.rarestMissing())
          .atLeast(Feature.CHAR_COVERAGE, chars.share())
          .atLeast(Feature.ANSWER, content(question, answer))
          .atLeast(Feature.ANSWER_COVERAGE, question.in(words).overlap(answer.in(words)).covered());
    }

    private void weighQuestion(AskedQuestion question, Features.Builder features) {
      QuestionBag asked = question.in(View.words(language));
      features
          .atLeast(Feature.KNOWN, asked.known())
          .atLeast(Feature.SIZE, Math.min(1, asked.size() / MANY_WORDS));
    }
  }
}
