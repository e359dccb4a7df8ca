package nezuku.faq.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nezuku.faq.Candidate;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.faq.Search;
import nezuku.people.Clearance;
import nezuku.people.Language;

/**
 * Finds entries in two steps: Lucene gathers those that share terms with the question, then each is
 * compared closely, phrase by phrase.
 */
public final class LuceneSearch implements Search {
  private static final int GATHERED = 40;

  private final List<Entry> entries;
  private final Corpus corpus;
  private final PhraseIndex index;
  private final Ranker ranker;

  /** Indexes the content; a thousand entries take less than a second. */
  public LuceneSearch(Content content) {
    this(content, Ranker.DEFAULT);
  }

  LuceneSearch(Content content, Ranker ranker) {
    this.ranker = ranker;
    this.entries = content.entries().stream().sorted(Comparator.comparing(Entry::id)).toList();
    this.corpus = new Corpus(entries, new Analysis());
    this.index =
        new PhraseIndex(corpus.phrases(), entry -> entries.get(entry).audience(), corpus::terms);
  }

  @Override
  public List<Candidate> search(Question question, Clearance clearance, int limit) {
    List<Scored> scored = gather(question, clearance);
    if (scored.isEmpty()) {
      return List.of();
    }
    Scored best = scored.getFirst();
    double trust = ranker.trust(scored.stream().map(Scored::features).toList());
    return scored.stream()
        .limit(limit)
        .map(one -> candidate(one, question.language(), trust * Math.exp(one.rank() - best.rank())))
        .toList();
  }

  private Candidate candidate(Scored scored, Language language, double score) {
    Entry entry = entries.get(scored.entry());
    return new Candidate(entry, entry.languageFor(language), score);
  }

  /** The entries that share terms with the question, best first. */
  List<Scored> gather(Question question, Clearance clearance) {
    Map<View, List<String>> terms = corpus.terms(question.text());
    Bags bags = corpus.bags(question.text(), terms);
    return index.gather(terms, clearance, GATHERED).stream()
        .map(entry -> scored(entry, corpus.features(bags, entry)))
        .sorted(Comparator.comparingDouble(Scored::rank).reversed())
        .toList();
  }

  private Scored scored(int entry, Features features) {
    return new Scored(entry, entries.get(entry).id(), features, ranker.rank(features));
  }

  /** An entry with how well it fits. */
  record Scored(int entry, String id, Features features, double rank) {}
}
