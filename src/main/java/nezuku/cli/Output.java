package nezuku.cli;

import java.io.PrintWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a result as one JSON document. */
final class Output {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Output() {}

  static void json(PrintWriter out, Object document) {
    out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document));
    out.flush();
  }
}
