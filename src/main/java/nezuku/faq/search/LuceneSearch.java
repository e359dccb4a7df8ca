package nezuku.faq.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.faq.Candidate;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.faq.Search;
import nezuku.people.Clearance;

/**
 * Finds entries in two steps: Lucene gathers those that share terms with the question, then each is
 * compared closely, phrase by phrase.
 */
public final class LuceneSearch implements Search {
  private static final int GATHERED = 30;

  private final Analysis analysis = new Analysis();
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
    this.corpus = new Corpus(entries, analysis);
    this.index =
        new PhraseIndex(corpus.phrases(), entry -> entries.get(entry).audience(), corpus::terms);
  }

  @Override
  public List<Candidate> search(Question question, Clearance clearance, int limit) {
    List<Scored> scored = gather(question, clearance);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, scored.size()); i++) {
      Scored one = scored.get(i);
      Entry entry = entries.get(one.entry());
      candidates.add(
          new Candidate(
              entry,
              entry.languageFor(question.language()),
              ranker.trust(one.features(), one.rank(), rival(scored, i))));
    }
    return candidates;
  }

  /** The best rank among the others. */
  static double rival(List<Scored> scored, int of) {
    return scored.size() == 1 ? 0 : scored.get(of == 0 ? 1 : 0).rank();
  }

  /** The entries that share terms with the question, best first. */
  List<Scored> gather(Question question, Clearance clearance) {
    Map<View, List<String>> terms = new EnumMap<>(View.class);
    Map<View, Set<String>> distinct = new EnumMap<>(View.class);
    for (View view : View.values()) {
      List<String> own = analysis.terms(view, question.text());
      terms.put(view, own);
      distinct.put(view, new LinkedHashSet<>(own));
    }
    QuestionBags bags = corpus.bags(terms);
    return index.gather(distinct, clearance, GATHERED).stream()
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
