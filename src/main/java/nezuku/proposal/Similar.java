package nezuku.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds proposals that say what somebody is about to say. Thread-safe. */
public final class Similar {
  private static final int COMPARED = 300;
  private static final int TEXT = 300;

  private final Likeness likeness;

  /** By this likeness, or by all words of the text. */
  public Similar(Likeness likeness) {
    this.likeness = likeness;
  }

  private record Alike(Idea idea, double by) {}

  /**
   * Those that are alike, the most alike first; for an empty text the first ones.
   *
   * @param ideas the newest first; of many only those are compared
   * @param most how many are found at the most
   */
  public List<Idea> to(String text, List<Idea> ideas, int most) {
    List<Idea> compared = ideas.stream().limit(COMPARED).toList();
    if (text.isBlank() || compared.isEmpty()) {
      return compared.stream().limit(most).toList();
    }
    List<Double> alike =
        likeness.to(cut(text), compared.stream().map(idea -> cut(idea.said().now())).toList());
    return IntStream.range(0, compared.size())
        .mapToObj(i -> new Alike(compared.get(i), by(alike.get(i), compared.get(i), text)))
        .filter(one -> one.by() >= Likeness.SAME)
        .sorted(Comparator.comparingDouble(Alike::by).reversed())
        .limit(most)
        .map(Alike::idea)
        .toList();
  }

  private static double by(double likeness, Idea idea, String words) {
    return Words.all(words, idea) ? Math.max(likeness, Likeness.SAME) : likeness;
  }

  private static String cut(String text) {
    return text.length() <= TEXT ? text : text.substring(0, TEXT);
  }
}
