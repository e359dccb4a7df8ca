package nezuku.workspace.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.workspace.http.Request;

/** Reads {@code multipart/form-data}. */
final class Multipart {
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");

  private record Part(String head, String body) {}

  private Multipart() {}

  static Map<String, String> fields(Request request) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Part part : parts(request)) {
      Matcher name = NAME.matcher(part.head());
      if (name.find() && !part.head().contains("filename=")) {
        byte[] latin = part.body().getBytes(StandardCharsets.ISO_8859_1);
        fields.put(name.group(1), new String(latin, StandardCharsets.UTF_8));
      }
    }
    return fields;
  }

  /** The first file's bytes; the whole body if there are no parts. */
  static byte[] file(Request request) {
    return parts(request).stream()
        .filter(p -> p.head().contains("filename="))
        .map(p -> p.body().getBytes(StandardCharsets.ISO_8859_1))
        .findFirst()
        .orElse(request.bytes());
  }

  // Latin-1 keeps every byte as one character, so that binary parts survive.
  private static List<Part> parts(Request request) {
    Matcher boundary =
        Pattern.compile("boundary=\"?([^\";]+)").matcher(request.header("Content-Type"));
    List<Part> parts = new ArrayList<>();
    if (!boundary.find()) {
      return parts;
    }
    String text = new String(request.bytes(), StandardCharsets.ISO_8859_1);
    for (String piece : text.split(Pattern.quote("--" + boundary.group(1)), -1)) {
      int gap = piece.indexOf("\r\n\r\n");
      if (gap >= 0 && piece.endsWith("\r\n")) {
        parts.add(new Part(piece.substring(0, gap), piece.substring(gap + 4, piece.length() - 2)));
      }
    }
    return parts;
  }
}
