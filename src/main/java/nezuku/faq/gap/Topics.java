package nezuku.faq.gap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nezuku.faq.Likeness;

/** Finds what is the same question in other words. The order of the asks does not matter. */
final class Topics {
  private static final Comparator<Unhelped> OLDEST =
      Comparator.comparing(Unhelped::at).thenComparing(Unhelped::reference);
  private static final Comparator<Topic> MOST_PEOPLE =
      Comparator.comparingInt((Topic topic) -> -topic.people())
          .thenComparingInt(topic -> -topic.asks().size())
          .thenComparing(Topic::title)
          .thenComparing(Topic::reference);

  private final List<List<Unhelped>> wordings;
  private final Likeness.Comparison comparison;

  private Topics(List<Unhelped> asks, Likeness likeness) {
    Map<String, List<Unhelped>> byWording = new TreeMap<>();
    asks.stream()
        .sorted(OLDEST)
        .forEach(
            ask ->
                byWording.computeIfAbsent(plain(ask.wording()), key -> new ArrayList<>()).add(ask));
    this.wordings = List.copyOf(byWording.values());
    this.comparison = likeness.of(List.copyOf(byWording.keySet()));
  }

  /** The topics of asks, those of most people first; without those that only private words have. */
  static List<Topic> of(List<Unhelped> asks, Likeness likeness) {
    Topics topics = new Topics(asks, likeness);
    return Clusters.of(topics.wordings.size(), topics::people, topics.comparison, Likeness.SAME)
        .stream()
        .flatMap(cluster -> topics.topic(cluster).stream())
        .sorted(MOST_PEOPLE)
        .toList();
  }

  /** What is no other question: width, capitals and the marks at the end make none. */
  private static String plain(String wording) {
    return Normalizer.normalize(wording, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s?!.。、]+$", "")
        .replaceAll("\\s+", " ");
  }

  private int people(int wording) {
    return (int) wordings.get(wording).stream().map(Unhelped::askerId).distinct().count();
  }

  private Optional<Topic> topic(List<Integer> cluster) {
    List<Unhelped> asks =
        cluster.stream().flatMap(wording -> wordings.get(wording).stream()).sorted(OLDEST).toList();
    List<Unhelped> shown = Topic.shown(asks);
    return cluster.stream()
        .filter(wording -> wordings.get(wording).stream().anyMatch(shown::contains))
        .min(
            Comparator.comparingDouble((Integer wording) -> -centrality(wording, cluster))
                .thenComparingInt(wording -> wordings.get(wording).getFirst().wording().length())
                .thenComparing(Comparator.naturalOrder()))
        .flatMap(wording -> wordings.get(wording).stream().filter(shown::contains).findFirst())
        .map(central -> new Topic(central, asks));
  }

  /** How alike a wording is to those of all people. */
  private double centrality(int wording, List<Integer> cluster) {
    return cluster.stream()
        .mapToDouble(
            other -> people(other) * (other == wording ? 1 : comparison.between(wording, other)))
        .sum();
  }
}
