package nezuku.faq;

import java.util.List;
import java.util.Optional;
import nezuku.people.Clearance;

/** The FAQ as it stands now: answers questions, and takes on new content without a pause. */
public final class Faq implements AutoCloseable {
  private static final int CANDIDATES = 5;

  private record State(Content content, Search search) {}

  private final Indexer indexer;
  private final ConfidencePolicy policy;
  private volatile State state;

  /** An FAQ over some content; {@code indexer} makes it searchable. */
  public Faq(Content content, Indexer indexer, ConfidencePolicy policy) {
    this.indexer = indexer;
    this.policy = policy;
    this.state = new State(content, indexer.apply(content));
  }

  /** Answers from what {@code clearance} allows, and from nothing else. */
  public Answer ask(Question question, Clearance clearance) {
    return policy.decide(state.search().search(question, clearance, CANDIDATES));
  }

  /**
   * What comes nearest to a question, likeliest first, however unlikely.
   *
   * @param most how many at the most
   */
  public List<Candidate> nearest(Question question, Clearance clearance, int most) {
    return state.search().search(question, clearance, most);
  }

  /** The entry with an id, if there is one and it may be told. */
  public Optional<Entry> entry(String id, Clearance clearance) {
    return content().entry(id).filter(entry -> clearance.allows(entry.audience()));
  }

  /** What the FAQ can say now. */
  public Content content() {
    return state.content();
  }

  /**
   * An FAQ that would answer from other content just as this one; nobody else asks it. Whoever took
   * it closes it.
   */
  public Faq trial(Content other) {
    return new Faq(other, indexer, policy);
  }

  /** Answers from {@code content} from now on. */
  public synchronized void replace(Content content) {
    state = new State(content, indexer.renew(state.search(), content));
  }

  /** Gives back what the search has taken. */
  @Override
  public void close() {
    state.search().close();
  }
}
