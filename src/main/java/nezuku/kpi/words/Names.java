package nezuku.kpi.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nezuku.kpi.Metric;
import nezuku.kpi.Split;

/** What metrics and parts are called. */
public final class Names {
  private final List<Named> all = new ArrayList<>();

  /** What a name means. */
  sealed interface Meaning {
    /** A metric. */
    record OfMetric(String id) implements Meaning {}

    /** A part of the cases. */
    record OfPart(Split split) implements Meaning {}
  }

  /**
   * A name.
   *
   * @param shown as people write it
   * @param folded as it is compared
   */
  record Named(String shown, String folded, Meaning meaning) {}

  /**
   * The names of some metrics and parts.
   *
   * @param parts their labels are their names
   */
  public Names(Collection<Metric> metrics, Collection<Split.Part> parts) {
    for (Metric metric : metrics) {
      Meaning meaning = new Meaning.OfMetric(metric.id());
      for (String name :
          List.of(
              metric.name().ja(), metric.name().en(), metric.id(), metric.id().replace('-', ' '))) {
        add(name, meaning);
      }
    }
    parts.forEach(part -> add(part.label(), new Meaning.OfPart(part)));
    all.sort(Comparator.comparingInt((Named one) -> one.folded().length()).reversed());
  }

  private void add(String name, Meaning meaning) {
    String folded = fold(name);
    if (!folded.isEmpty()) {
      all.add(new Named(name, folded, meaning));
    }
  }

  /** The longest name at the beginning of a folded text. */
  Optional<Named> at(String text) {
    return all.stream()
        .filter(one -> text.startsWith(one.folded()) && endsAt(text, one.folded().length()))
        .findFirst();
  }

  /** The names that a folded word is a part of, each meaning once. */
  List<Named> near(String word) {
    List<Named> near = new ArrayList<>();
    for (Named one : all) {
      boolean known = near.stream().anyMatch(other -> other.meaning().equals(one.meaning()));
      if (word.length() > 1 && one.folded().contains(word) && !known) {
        near.add(one);
      }
    }
    return near;
  }

  /** Half and full width, upper and lower case are the same, and one blank as good as many. */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Whether a word may end there: English words need a blank, Japanese ones don't. */
  static boolean endsAt(String text, int end) {
    return end >= text.length() || !isWord(text.charAt(end)) || !isWord(text.charAt(end - 1));
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
