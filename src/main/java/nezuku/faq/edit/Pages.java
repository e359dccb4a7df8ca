package nezuku.faq.edit;

import java.util.Optional;

/** The texts of the FAQ's pages, as they are now. */
public interface Pages {

  /** The text of a page's file, whatever was published in Slack. */
  Optional<String> file(String path);

  /** The text that counts: what was published in Slack, or else the file's. */
  Optional<String> text(String path);
}
