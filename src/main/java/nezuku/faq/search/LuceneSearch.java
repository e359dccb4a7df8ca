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
    Map<View, List<String>> terms = new EnumMap<>(View.class);
    Map<View, Set<String>> distinct = new EnumMap<>(View.class);
    for (View view : View.values()) {
      terms.put(view, analysis.terms(view, question.text()));
      distinct.put(view, new LinkedHashSet<>(terms.getOrDefault(view, List.of())));
    }
    QuestionBags bags = corpus.bags(terms);
    List<Scored> scored =
        index.gather(distinct, clearance, GATHERED).stream()
            .map(entry -> score(entry, corpus.features(bags, entry)))
            .sorted(Comparator.comparingDouble(Scored::rank).reversed())
            .toList();
    return candidates(question, scored, limit);
  }

  private Scored score(int entry, Features features) {
    return new Scored(entry, features, ranker.rank(features));
  }

  private List<Candidate> candidates(Question question, List<Scored> scored, int limit) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, scored.size()); i++) {
      Scored one = scored.get(i);
      double rival = scored.size() == 1 ? 0 : scored.get(i == 0 ? 1 : 0).rank();
      Entry entry = entries.get(one.entry());
      candidates.add(
          new Candidate(
              entry,
              entry.languageFor(question.language()),
              ranker.trust(one.features(), one.rank(), rival)));
    }
    return candidates;
  }

  private record Scored(int entry, Features features, double rank) {}
}
