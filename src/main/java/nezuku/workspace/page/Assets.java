package nezuku.workspace.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nezuku.workspace.http.Reply;

/** The page's own files. */
final class Assets {
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private Assets() {}

  static Reply of(String name) throws IOException {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (!name.matches("[a-z-]+\\.[a-z]+") || !TYPES.containsKey(ending)) {
      return Reply.text(404, "no such file");
    }
    try (InputStream file = Assets.class.getResourceAsStream("/nezuku/workspace/page/" + name)) {
      return file == null
          ? Reply.text(404, "no such file")
          : guarded(Reply.bytes(TYPES.get(ending) + "; charset=utf-8", file.readAllBytes()));
    }
  }

  static Reply guarded(Reply reply) {
    return reply
        .with("Content-Security-Policy", POLICY)
        .with("Referrer-Policy", "no-referrer")
        .with("Cache-Control", "no-store");
  }
}
