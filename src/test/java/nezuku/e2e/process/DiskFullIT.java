package nezuku.e2e.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nezuku.workspace.LocalSlack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * No room is left for the database while the bot runs: people are told that nothing was saved, the
 * operator reads one line, what Slack was not acknowledged comes again, and all goes on by itself
 * once there is room. The kernel's limit on the size of files stands for the full disk.
 */
class DiskFullIT {
  private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
  private static final int FULL_AT_BYTES = 64 * 1024;
  private static final int MOST_TRIES = 300;
  private static final int MOST_LOOKS = 60;

  @TempDir Path folder;
  private LocalSlack slack;
  private Workspace workspace;
  private BotProcess bot;
  private int number;

  @BeforeEach
  void open() {
    assumeThat(PRLIMIT).as("needs Linux' prlimit").exists();
    slack = Workspace.open();
    workspace = new Workspace(slack);
    bot =
        BotProcess.start(
            slack,
            Map.of("NEZUKU_DB", folder.resolve("nezuku.db").toString()),
            log(),
            List.of("-XX:TieredStopAtLevel=1"));
    assertThat(bot.awaitReady()).isTrue();
  }

  @AfterEach
  void close() {
    bot.close();
    slack.close();
  }

  @Test
  void a_full_disk_is_told_loses_nothing_and_is_over_by_itself() throws Exception {
    allowFilesOf(Integer.toString(FULL_AT_BYTES));
    String refused = commandsUntil("nothing was saved");
    assertThat(refused).contains("ただいま受け付けることができません");
    JsonNode asked = mention("@nezuku i lost a receipt");
    // Afterwards the mention has come in vain for sure.
    assertThat(commandsUntil("nothing was saved")).isNotEmpty();

    allowFilesOf("unlimited");
    assertThat(repliesTo(asked)).isEqualTo(1);
    assertThat(commandsUntil("\"faq_helped\"")).contains("faq_not_helped");
    await(() -> lines("The database is well again").size() == 1);
    assertThat(lines("Nothing can be taken on"))
        .singleElement()
        .asString()
        .contains("The database can’t be written: the disk is full or broken. Make room;");
  }

  /** The hard limit stays, so that the soft one can be raised again. */
  private void allowFilesOf(String bytes) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                PRLIMIT.toString(), "--pid", Long.toString(bot.pid()), "--fsize=" + bytes + ":")
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
  }

  /** What fits into the room that is left is still answered. */
  private String commandsUntil(String words) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      String seen =
          workspace
              .act(
                  Map.of(
                      "user", "james",
                      "type", "command",
                      "channel", "#ask-bpo",
                      "command", "/bpo-faq",
                      "text", "i lost a receipt " + ++number,
                      "expect", 1,
                      "wait", "PT4S"))
              .toString();
      if (seen.contains(words)) {
        return seen;
      }
    }
    throw new AssertionError("nobody read: " + words);
  }

  private JsonNode mention(String text) {
    return workspace.act(
        Map.of(
            "user", "james",
            "type", "message",
            "channel", "#ask-bpo",
            "text", text,
            "expect", 0,
            "wait", "PT1S"));
  }

  /** How many there are in the end. */
  private int repliesTo(JsonNode asked) {
    try {
      await(() -> workspace.repliesTo(asked) > 0);
    } catch (AssertionError e) {
      System.out.println("STATE " + workspace.state());
      throw e;
    }
    assertThat(bot.endsWithin(Duration.ofSeconds(2))).isFalse();
    return workspace.repliesTo(asked);
  }

  private interface Condition {
    boolean holds();
  }

  private void await(Condition condition) {
    for (int look = 0; look < MOST_LOOKS && !condition.holds(); look++) {
      assertThat(bot.endsWithin(Duration.ofSeconds(1))).isFalse();
    }
    assertThat(condition.holds()).isTrue();
  }

  private List<String> lines(String words) {
    try {
      return Files.readAllLines(log()).stream().filter(line -> line.contains(words)).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Path log() {
    return folder.resolve("bot.log");
  }
}
