package nezuku.proposal;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which proposals somebody looks for.
 *
 * @param words all of which occur in it; may be empty
 */
public record Filter(
    Optional<Phase> phase, Optional<String> process, Optional<Kind> kind, String words)
    implements Predicate<Idea> {
  /** All of them. */
  public static final Filter ALL =
      new Filter(Optional.empty(), Optional.empty(), Optional.empty(), "");

  @Override
  public boolean test(Idea idea) {
    return phase.filter(one -> one != idea.state().phase()).isEmpty()
        && (process.isEmpty() || process.equals(idea.said().process()))
        && kind.filter(one -> one != idea.said().kind()).isEmpty()
        && Words.all(words, idea);
  }
}
