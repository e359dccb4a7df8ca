package nezuku.faq.content.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.faq.Vocabulary;

/**
 * Reads synonyms in the format of Solr and Lucene: {@code a, b, c} for words that mean the same,
 * {@code a, b => c} for words of a question that mean another. Words have no commas, so nothing
 * need be escaped; unlike there, a rule that leads to another one is followed.
 */
public final class SynonymsText {
  /** So many groups and rules there may be. */
  public static final int MOST = 10_000;

  /**
   * What was read.
   *
   * @param synonyms those of the lines without mistakes
   * @param mistakes in no order
   */
  public record Result(Vocabulary.Synonyms synonyms, List<Mistake> mistakes) {}

  private final Splitter splitter;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Vocabulary.Group> groups = new ArrayList<>();
  private final List<SynonymLine> rules = new ArrayList<>();
  private final TakenWords taken;

  private SynonymsText(Splitter splitter) {
    this.splitter = splitter;
    this.taken = new TakenWords(splitter);
  }

  /** Reads a file. */
  public static Result read(String text, Splitter splitter) {
    return new SynonymsText(splitter).read(text);
  }

  private Result read(String text) {
    List<WordLine> lines = WordLine.of(text, "=>", mistakes::add);
    lines.stream().limit(MOST).forEach(this::read);
    lines.stream()
        .skip(MOST)
        .findFirst()
        .ifPresent(
            line ->
                mistakes.add(
                    Mistake.of(line.number(), "too-many-synonyms", Integer.toString(MOST))));
    RuleChains chains = new RuleChains(rules, splitter);
    mistakes.addAll(chains.cycles());
    return new Result(
        new Vocabulary.Synonyms(List.copyOf(groups), chains.followed()), List.copyOf(mistakes));
  }

  private void read(WordLine line) {
    try {
      SynonymLine read = SynonymLine.read(line, splitter);
      Optional<Mistake> twice = taken.take(read.asked(), read.number());
      if (twice.isPresent()) {
        mistakes.add(twice.get());
      } else if (read.meant().isEmpty()) {
        groups.add(new Vocabulary.Group(read.asked()));
      } else {
        rules.add(read);
      }
    } catch (Unusable e) {
      mistakes.add(e.mistake());
    }
  }
}
