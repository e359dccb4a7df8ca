package nezuku.workspace.http;

import java.net.URI;
import java.util.Set;

/**
 * Lets in only who calls this machine by a loopback name, so that no page of the outside world can
 * reach the workspace by rebinding its own name, nor by a form it posts.
 */
final class Doorman {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private Doorman() {}

  static boolean letsIn(Request request) {
    String origin = request.header("Origin");
    return isLoopback(request.header("Host")) && (origin.isEmpty() || isLocal(origin));
  }

  private static boolean isLoopback(String host) {
    return LOOPBACK.contains(host.replaceFirst(":\\d+$", ""));
  }

  private static boolean isLocal(String origin) {
    try {
      String host = URI.create(origin).getHost();
      return host != null && LOOPBACK.contains(host);
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }
}
