package nezuku.e2e.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nezuku.workspace.LocalSlack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The bot is told to stop while it has work: it ends in time, and the next one does the rest. */
class StopIT {
  /** What operations.md and the unit promise. */
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  private static final int QUESTIONS = 12;
  private static final int MOST_LOOKS = 60;

  @TempDir Path folder;

  @Test
  void what_is_under_way_is_finished_or_left_to_the_next_start() {
    try (LocalSlack slack = Workspace.open()) {
      Workspace workspace = new Workspace(slack);
      List<JsonNode> asked = new ArrayList<>();
      try (BotProcess bot = start(slack)) {
        assertThat(bot.awaitReady()).isTrue();
        // Slack posts some and does not say so for longer than the bot may take to stop.
        workspace.fault(Map.of("method", "chat.postMessage", "timeout", "PT25S", "times", 3));
        for (int number = 0; number < QUESTIONS; number++) {
          asked.add(mention(workspace, "@nezuku i lost a receipt " + number));
        }

        bot.tellToStop();
        assertThat(bot.endsWithin(LONGEST_STOP)).as("it ends within " + LONGEST_STOP).isTrue();
      }
      workspace.fault(Map.of("clear", true));
      try (BotProcess next = start(slack)) {
        assertThat(next.awaitReady()).isTrue();
        for (int look = 0; look < MOST_LOOKS && !allAnswered(workspace, asked); look++) {
          assertThat(next.endsWithin(Duration.ofSeconds(1))).isFalse();
        }
        assertThat(next.endsWithin(Duration.ofSeconds(2))).isFalse();
      }
      assertThat(asked).allSatisfy(one -> assertThat(workspace.repliesTo(one)).isEqualTo(1));
    }
  }

  private BotProcess start(LocalSlack slack) {
    return BotProcess.start(
        slack,
        Map.of("NEZUKU_DB", folder.resolve("nezuku.db").toString()),
        folder.resolve("bot.log"),
        List.of("-XX:TieredStopAtLevel=1"));
  }

  private static JsonNode mention(Workspace workspace, String text) {
    return workspace.act(
        Map.of(
            "user", "james",
            "type", "message",
            "channel", "#ask-bpo",
            "text", text,
            "expect", 0,
            "wait", "PT0.05S"));
  }

  private static boolean allAnswered(Workspace workspace, List<JsonNode> asked) {
    return asked.stream().allMatch(one -> workspace.repliesTo(one) > 0);
  }
}
