package nezuku.faq.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nezuku.faq.Content;
import nezuku.faq.Likeness;
import nezuku.faq.Wording;
import nezuku.people.Language;

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
  private static final Set<View> ALL =
      Set.of(View.WORDS_JA, View.GRAMS, View.READINGS, View.WORDS_EN, View.CHARS);

  /** The same question has fewer words in common in English, and less often other ones. */
  private static final double ENGLISH = 0.48 / 0.36;

  /**
   * The FAQ's own questions, taken apart.
   *
   * @param terms of each question
   * @param having which questions have a term
   */
  private record Usual(
      Content content,
      Map<String, Map<View, List<String>>> terms,
      Map<View, Map<String, List<Integer>>> having) {}

  private final Supplier<Content> faq;
  private final Analysis analysis = new Analysis();
  private volatile Usual usual = new Usual(new Content(), Map.of(), Map.of());

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
    List<Map<View, List<String>>> terms = questions.stream().map(this::terms).toList();
    Map<View, Rarity> rarity = rarity(terms, usual());
    Bags[] bags = new Bags[questions.size()];
    boolean[] japanese = new boolean[bags.length];
    for (int i = 0; i < bags.length; i++) {
      bags[i] = Bags.of(questions.get(i), terms.get(i), rarity);
      japanese[i] = JAPANESE.matcher(questions.get(i)).find();
    }
    return (one, other) ->
        japanese[one] || japanese[other]
            ? bags[one].cosine(IN_JAPANESE, bags[other])
            : Math.min(1, ENGLISH * bags[one].cosine(IN_ENGLISH, bags[other]));
  }

  private Map<View, List<String>> terms(String text) {
    return analysis.terms(text, Arrays.asList(Language.values()), words -> words);
  }

  private static Map<View, Rarity> rarity(List<Map<View, List<String>>> texts, Usual usual) {
    Map<View, Rarity> rarity = new EnumMap<>(View.class);
    for (View view : ALL) {
      List<Set<String>> own =
          texts.stream()
              .<Set<String>>map(terms -> new HashSet<>(terms.getOrDefault(view, List.of())))
              .toList();
      rarity.put(view, new Rarity(Stream.concat(own.stream(), among(view, own, usual)).toList()));
    }
    return rarity;
  }

  /** The FAQ's questions with those of their terms that matter: there are many others. */
  private static Stream<Set<String>> among(View view, List<Set<String>> own, Usual usual) {
    List<Set<String>> among = new ArrayList<>();
    usual.terms().keySet().forEach(question -> among.add(new HashSet<>()));
    Map<String, List<Integer>> having = usual.having().getOrDefault(view, Map.of());
    own.stream()
        .flatMap(Set::stream)
        .distinct()
        .forEach(term -> having.getOrDefault(term, List.of()).forEach(i -> among.get(i).add(term)));
    return among.stream();
  }

  /** Taken apart again only when it has changed, and only what has. */
  private Usual usual() {
    Content now = faq.get();
    Usual known = usual;
    if (known.content() != now) {
      known = read(now, known.terms());
      usual = known;
    }
    return known;
  }

  private Usual read(Content content, Map<String, Map<View, List<String>>> known) {
    Map<String, Map<View, List<String>>> terms = new TreeMap<>();
    content.entries().stream()
        .flatMap(entry -> entry.wordings().values().stream())
        .map(Wording::question)
        .forEach(
            text ->
                terms.computeIfAbsent(text, t -> known.containsKey(t) ? known.get(t) : terms(t)));
    Map<View, Map<String, List<Integer>>> having = new EnumMap<>(View.class);
    int number = 0;
    for (Map<View, List<String>> question : terms.values()) {
      int place = number++;
      question.forEach(
          (view, list) ->
              new HashSet<>(list)
                  .forEach(
                      term ->
                          having
                              .computeIfAbsent(view, v -> new HashMap<>())
                              .computeIfAbsent(term, t -> new ArrayList<>())
                              .add(place)));
    }
    return new Usual(content, terms, having);
  }
}
