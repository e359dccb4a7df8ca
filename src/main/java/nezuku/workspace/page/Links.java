package nezuku.workspace.page;

import java.util.Locale;

/** Lets only addresses through that a click may safely open. */
final class Links {
  private Links() {}

  /** The address, or the empty string if it is of a dangerous kind. */
  static String safe(String url) {
    String lower = url.strip().toLowerCase(Locale.ROOT);
    boolean good =
        lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
    return good ? url.strip() : "";
  }

  /** A link that opens elsewhere; just the label if the address is not safe. */
  static void write(Html html, String url, String label) {
    String href = safe(url);
    if (href.isEmpty()) {
      html.leaf("span", label, "class", "dead-link");
    } else {
      html.leaf("a", label, "href", href, "target", "_blank", "rel", "noopener noreferrer");
    }
  }
}
