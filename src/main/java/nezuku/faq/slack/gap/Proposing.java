package nezuku.faq.slack.gap;

import java.util.List;
import nezuku.platform.slack.block.Button;

/** Knows how something becomes a proposal. */
@FunctionalInterface
public interface Proposing {

  /**
   * A button that opens the form of a new proposal.
   *
   * @param key tells it apart from others in its message
   * @param text what the button says
   * @param now what stands in the form at first
   * @param evidence what is known of it, a line each
   */
  Button button(String key, String text, String now, List<String> evidence);
}
