package nezuku.faq;

import java.util.function.Function;

/** Makes content searchable. */
@FunctionalInterface
public interface Indexer extends Function<Content, Search> {

  /**
   * Makes changed content searchable, and may take over what {@code old} has: nobody asks that one
   * any more once this has returned.
   */
  default Search renew(Search old, Content content) {
    return apply(content);
  }
}
