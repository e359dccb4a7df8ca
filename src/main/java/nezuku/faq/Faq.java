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
  private final Neighbours neighbours;
  private volatile State state;

  /** An FAQ over some content; {@code indexer} makes it searchable. */
  public Faq(Content content, Indexer indexer, ConfidencePolicy policy) {
    this(content, indexer, policy, Neighbours.NONE);
  }

  /** The same, where {@code neighbours} may know what else lies near a question. */
  public Faq(Content content, Indexer indexer, ConfidencePolicy policy, Neighbours neighbours) {
    this.indexer = indexer;
    this.policy = policy;
    this.neighbours = neighbours;
    this.state = new State(content, indexer.apply(content));
  }

  /**
   * Answers a person: as {@link #ask}, and where the words do not decide it, offers what lies near
   * in meaning too. That may take the time that the neighbours are given, and is never repeatable.
   */
  public Answer answer(Question question, Clearance clearance) {
    State now = state;
    List<Candidate> byWords = now.search().search(question, clearance, CANDIDATES);
    Answer answer = policy.decide(byWords);
    if (answer instanceof Answer.Confident) {
      return answer;
    }
    // Asked again here: what is near may have been moved behind the wall a moment ago.
    List<Candidate> near =
        neighbours.near(question, clearance).stream()
            .flatMap(id -> now.content().entry(id).stream())
            .filter(entry -> clearance.allows(entry.audience()))
            .map(entry -> new Candidate(entry, entry.languageFor(question.language()), 0))
            .toList();
    return near.isEmpty() ? answer : Offer.of(byWords, answer.shown(), near);
  }

  /** Answers from what {@code clearance} allows, and from nothing else, by words alone. */
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
    neighbours.renew(content);
  }

  /** Gives back what searching has taken. */
  @Override
  public void close() {
    neighbours.close();
    state.search().close();
  }
}
