package nezuku.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import picocli.CommandLine;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command printed, and its exit code. */
record Terminal(int exit, String out, String err) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** Runs a command on 24 November 2026, in the folder of the sample company. */
  static Terminal run(String... args) {
    return run(Path.of(""), Map.of(), args);
  }

  /** Runs a command on the same day, elsewhere. */
  static Terminal run(Path root, Map<String, String> environment, String... args) {
    Home home =
        new Home(root, environment, InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        NezukuCommand.create(home, () -> 42)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    int exit = command.execute(args);
    return new Terminal(exit, out.toString(), err.toString());
  }

  /** The one document on standard output. */
  JsonNode json() {
    return JSON.readTree(out);
  }
}
