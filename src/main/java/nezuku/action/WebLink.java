package nezuku.action;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells addresses of pages from whatever else somebody may put in their place. */
public final class WebLink {
  private WebLink() {}

  /** Whether it is an http or https address with a host. */
  public static boolean isOne(String link) {
    try {
      URI address = new URI(link);
      return address.getHost() != null
          && ("https".equalsIgnoreCase(address.getScheme())
              || "http".equalsIgnoreCase(address.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
