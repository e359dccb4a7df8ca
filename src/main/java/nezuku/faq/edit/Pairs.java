package nezuku.faq.edit;

import java.util.Collection;
import java.util.Map;

/** Keeps in which state the languages of entries last said the same. Thread-safe. */
public interface Pairs {

  /** What was confirmed, by entry. */
  Map<String, Pair> confirmed();

  /** Confirms pairs, in the place of what was confirmed of their entries before. */
  void confirm(Collection<Pair> pairs);
}
