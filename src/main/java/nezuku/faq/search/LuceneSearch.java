package nezuku.faq.search;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nezuku.faq.Candidate;
import nezuku.faq.Content;
import nezuku.faq.Difference;
import nezuku.faq.Indexer;
import nezuku.faq.Question;
import nezuku.faq.Search;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds entries in two steps: Lucene gathers those that share terms with the question, then each is
 * compared closely, phrase by phrase. Thread-safe.
 */
public final class LuceneSearch implements Search {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneSearch.class);

  /** More changes at once are quicker made by beginning anew, beside the questions under way. */
  private static final int MANY_CHANGES = 1_000;

  /**
   * The most that is believed of one word of which several entries speak: data sets hardly have
   * such questions, so that the fitted trust knows nothing of them.
   */
  private static final double VAGUE = 0.8;

  /** Indexes content, and changed content by what changed. */
  public static final Indexer INDEXER =
      new Indexer() {
        @Override
        public Search apply(Content content) {
          return new LuceneSearch(content);
        }

        @Override
        public Search renew(Search old, Content content) {
          return old instanceof LuceneSearch known ? known.over(content) : apply(content);
        }
      };

  private final Ranker ranker;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private Content content;
  private Index index;

  /** Indexes the content; a thousand entries take less than a second. */
  public LuceneSearch(Content content) {
    this(content, Ranker.DEFAULT);
  }

  LuceneSearch(Content content, Ranker ranker) {
    this.ranker = ranker;
    this.content = content;
    this.index = new Index(content.entries(), content.vocabulary());
  }

  /**
   * Takes on new content. Only what differs is indexed, so that a changed entry is found at once
   * however many there are; with other words of the company, all texts are taken apart anew.
   *
   * @return this search, which from now on finds the new content
   */
  synchronized LuceneSearch over(Content newer) {
    List<Difference> differences = Difference.between(content, newer);
    boolean otherWords = !newer.vocabulary().equals(content.vocabulary());
    if (otherWords || differences.size() > MANY_CHANGES) {
      beginAnew(newer);
    } else if (!differences.isEmpty()) {
      List<Index.Change> changes = differences.stream().map(this::change).toList();
      try {
        apply(changes);
      } catch (IOException e) {
        LOG.warn("The search index could not be changed, and is made anew", e);
        beginAnew(newer);
      }
    }
    content = newer;
    return this;
  }

  private Index.Change change(Difference difference) {
    return new Index.Change(
        difference.before().map(index::take), difference.after().map(index::take));
  }

  private void beginAnew(Content content) {
    Index old = index;
    Index newer = new Index(content.entries(), content.vocabulary());
    lock.writeLock().lock();
    try {
      index = newer;
    } finally {
      lock.writeLock().unlock();
    }
    old.close();
  }

  private void apply(List<Index.Change> changes) throws IOException {
    lock.writeLock().lock();
    try {
      index.apply(changes);
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public List<Candidate> search(Question question, Clearance clearance, int limit) {
    Index.Found found = find(question, clearance);
    List<Index.Scored> scored = found.scored();
    if (scored.isEmpty()) {
      return List.of();
    }
    Index.Scored best = scored.getFirst();
    double fitted = ranker.trust(scored.stream().map(Index.Scored::features).toList());
    double trust = found.vague() ? Math.min(fitted, VAGUE) : fitted;
    return scored.stream()
        .limit(limit)
        .map(one -> candidate(one, question.language(), trust * Math.exp(one.rank() - best.rank())))
        .toList();
  }

  private static Candidate candidate(Index.Scored scored, Language language, double score) {
    return new Candidate(scored.entry(), scored.entry().languageFor(language), score);
  }

  /** The entries that share terms with the question, best first. */
  List<Index.Scored> gather(Question question, Clearance clearance) {
    return find(question, clearance).scored();
  }

  private Index.Found find(Question question, Clearance clearance) {
    lock.readLock().lock();
    try {
      return index.find(question, clearance, ranker);
    } finally {
      lock.readLock().unlock();
    }
  }

  Index index() {
    return index;
  }

  @Override
  public void close() {
    index.close();
  }
}
