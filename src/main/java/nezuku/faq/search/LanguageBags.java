package nezuku.faq.search;

import java.util.Arrays;
import java.util.List;
import nezuku.people.Language;

/**
 * An entry's texts in one language, weighed: what a question is compared with.
 *
 * @param phrases question and aliases, the question first
 * @param centroid question and aliases taken together
 * @param answer the answer
 * @param all every text taken together
 */
record LanguageBags(Language language, List<Bags> phrases, Bags centroid, Bags answer, Bags all) {
  private static final int SUPPORTERS = 3;
  private static final double MANY_WORDS = 8;

  /** How well the entry fits a question. */
  Features features(Bags question) {
    Features.Builder features = new Features.Builder();
    phrases.forEach(phrase -> compare(question, phrase, features));
    support(question, features);
    compareWhole(question, features);
    weighQuestion(question, features);
    return features.build();
  }

  private void compare(Bags question, Bags phrase, Features.Builder features) {
    View view = View.words(language);
    Bag asked = question.in(view);
    Bag words = phrase.in(view);
    features
        .atLeast(Feature.WORDS, asked.cosine(words))
        .atLeast(Feature.GRAMS, question.cosine(View.GRAMS, phrase))
        .atLeast(Feature.READINGS, question.cosine(View.READINGS, phrase))
        .atLeast(Feature.PAIRS, question.cosine(View.pairs(language), phrase))
        .atLeast(Feature.PHRASE_COVERAGE, asked.coveredBy(words))
        .atLeast(Feature.PHRASE_DENSITY, words.coveredBy(asked))
        .atLeast(Feature.EVIDENCE, asked.shared(words))
        .atLeast(Feature.ASKS_THE_SAME, Asked.agreement(question.asked(), phrase.asked()));
  }

  private void support(Bags question, Features.Builder features) {
    List<View> views = View.content(language);
    double[] words =
        phrases.stream().mapToDouble(phrase -> question.cosine(views, phrase)).toArray();
    double[] chars =
        phrases.stream().mapToDouble(phrase -> question.cosine(View.CHARS, phrase)).toArray();
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

  private void compareWhole(Bags question, Features.Builder features) {
    View view = View.words(language);
    List<View> views = View.content(language);
    Bag asked = question.in(view);
    Bag own = all.in(view);
    features
        .atLeast(Feature.CENTROID, question.cosine(views, centroid))
        .atLeast(Feature.CHAR_CENTROID, question.cosine(View.CHARS, centroid))
        .atLeast(Feature.ENTRY_COVERAGE, asked.coveredBy(own))
        .atLeast(Feature.ENTRY_EVIDENCE, asked.shared(own))
        .atLeast(Feature.NOTHING_RARE_MISSING, 1 - asked.rarestBeyond(own))
        .atLeast(Feature.CHAR_COVERAGE, question.in(View.CHARS).coveredBy(all.in(View.CHARS)))
        .atLeast(Feature.ANSWER, question.cosine(views, answer))
        .atLeast(Feature.ANSWER_COVERAGE, asked.coveredBy(answer.in(view)));
  }

  private void weighQuestion(Bags question, Features.Builder features) {
    Bag asked = question.in(View.words(language));
    features
        .atLeast(Feature.KNOWN, asked.known())
        .atLeast(Feature.SIZE, Math.min(1, asked.size() / MANY_WORDS));
  }
}
