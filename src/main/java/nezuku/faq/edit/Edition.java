package nezuku.faq.edit;

import java.util.Map;
import java.util.Optional;

/**
 * All pages that were published in Slack, at one moment: they win over the files of the same path.
 *
 * @param number grows by one with every page that is published
 * @param pages the text of each page by its path ({@code category/id.lang.md}); empty where the
 *     page was retired
 */
public record Edition(long number, Map<String, Optional<String>> pages) {
  /** Nothing was published in Slack. */
  public static final Edition NONE = new Edition(0, Map.of());

  /** Keeps what it is given. */
  public Edition {
    pages = Map.copyOf(pages);
  }
}
