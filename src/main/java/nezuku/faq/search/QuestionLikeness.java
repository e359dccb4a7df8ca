package nezuku.faq.search;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nezuku.faq.Content;
import nezuku.faq.Likeness;
import nezuku.faq.Vocabulary;
import nezuku.faq.Wording;

/**
 * Compares questions as search does: by base forms with synonyms; Japanese by runs of characters
 * and readings too, English by runs of characters, which forgives typos. What is rare among them
 * and among the FAQ's own questions counts most.
 */
public final class QuestionLikeness implements Likeness {
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
  private static final List<View> IN_JAPANESE = List.of(View.WORDS_JA, View.GRAMS, View.READINGS);
  private static final List<View> IN_ENGLISH = List.of(View.WORDS_EN, View.CHARS);
  private static final List<View> ALL =
      Stream.concat(IN_JAPANESE.stream(), IN_ENGLISH.stream()).toList();

  /** The same question has fewer words in common in English, and less often other ones. */
  private static final double ENGLISH = Likeness.SAME / 0.45;

  /** So many of the FAQ's questions tell well enough what is rare. */
  private static final int SAMPLE = 4_000;

  /**
   * The FAQ's own questions, taken apart.
   *
   * @param content the FAQ
   * @param analysis takes texts apart, by the words of the company
   * @param terms the terms of each of its questions
   * @param rarity how rare these are, view by view
   */
  private record Usual(
      Content content,
      Analysis analysis,
      Map<String, Map<View, Terms>> terms,
      Map<View, Rarity> rarity) {}

  private final Supplier<Content> faq;
  private volatile Usual usual =
      new Usual(
          new Content(), new Analysis(Vocabulary.NONE), Map.of(), rarity(Map.of(), List.of()));

  /**
   * Compares questions to a company's FAQ.
   *
   * @param faq what it says at the moment
   */
  public QuestionLikeness(Supplier<Content> faq) {
    this.faq = faq;
  }

  @Override
  public Comparison of(List<String> questions) {
    Usual known = usual();
    List<Map<View, Terms>> terms =
        questions.stream().map(text -> terms(text, known.analysis())).toList();
    Map<View, Rarity> rarity = rarity(known.rarity(), terms);
    List<Map<View, TermVector>> vectors =
        terms.stream().map(question -> vectors(question, rarity)).toList();
    List<Boolean> japanese =
        questions.stream().map(question -> JAPANESE.matcher(question).find()).toList();
    return (one, other) ->
        japanese.get(one) || japanese.get(other)
            ? cosine(IN_JAPANESE, vectors.get(one), vectors.get(other))
            : Math.min(1, ENGLISH * cosine(IN_ENGLISH, vectors.get(one), vectors.get(other)));
  }

  /** The mean of the cosines in several views. */
  private static double cosine(
      List<View> views, Map<View, TermVector> one, Map<View, TermVector> other) {
    double sum = 0;
    for (View view : views) {
      sum +=
          one.getOrDefault(view, TermVector.NONE).cosine(other.getOrDefault(view, TermVector.NONE));
    }
    return sum / views.size();
  }

  private static Map<View, Terms> terms(String text, Analysis analysis) {
    Map<View, Terms> terms = new EnumMap<>(View.class);
    analysis.asked(text, words -> words).forEach((view, list) -> terms.put(view, Terms.of(list)));
    terms.keySet().retainAll(ALL);
    return terms;
  }

  private static Map<View, TermVector> vectors(
      Map<View, Terms> question, Map<View, Rarity> rarity) {
    Map<View, TermVector> vectors = new EnumMap<>(View.class);
    question.forEach(
        (view, terms) ->
            vectors.put(view, TermVector.of(terms, rarity.getOrDefault(view, View.NO_RARITY))));
    return vectors;
  }

  /** How rare terms are among some questions and those that were counted before. */
  private static Map<View, Rarity> rarity(
      Map<View, Rarity> before, List<Map<View, Terms>> questions) {
    Map<View, Rarity> rarity = new EnumMap<>(View.class);
    for (View view : ALL) {
      Rarity counted = before.containsKey(view) ? new Rarity(before.get(view)) : new Rarity();
      questions.forEach(
          question ->
              counted.count(Terms.union(List.of(question.getOrDefault(view, Terms.NONE))), 1));
      rarity.put(view, counted);
    }
    return rarity;
  }

  /** Taken apart again only when it has changed, and only what has. */
  private Usual usual() {
    Content now = faq.get();
    Usual known = usual;
    if (known.content() != now) {
      boolean sameWords = known.content().vocabulary().equals(now.vocabulary());
      Analysis analysis = sameWords ? known.analysis() : new Analysis(now.vocabulary());
      Map<String, Map<View, Terms>> before = sameWords ? known.terms() : Map.of();
      Map<String, Map<View, Terms>> terms =
          sample(now)
              .collect(
                  toMap(
                      text -> text,
                      text -> before.containsKey(text) ? before.get(text) : terms(text, analysis),
                      (one, same) -> one,
                      LinkedHashMap::new));
      known = new Usual(now, analysis, terms, rarity(Map.of(), List.copyOf(terms.values())));
      usual = known;
    }
    return known;
  }

  /** By what they say, so that a changed entry leaves the others in. */
  private static Stream<String> sample(Content content) {
    int questions = content.entries().stream().mapToInt(entry -> entry.wordings().size()).sum();
    int every = Math.max(1, questions / SAMPLE);
    return content.entries().stream()
        .flatMap(entry -> entry.wordings().values().stream())
        .map(Wording::question)
        .filter(text -> Math.floorMod(Terms.hash(text), every) == 0);
  }
}
