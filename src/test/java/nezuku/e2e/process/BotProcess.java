package nezuku.e2e.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nezuku.workspace.LocalSlack;

/** The bot as a process of its own, which can be killed. Its log goes to a file. */
public final class BotProcess implements AutoCloseable {
  private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

  private final Process process;

  private BotProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts a bot and does not wait until it is ready.
   *
   * @param environment what it is told besides how to reach Slack
   * @param options options of its Java
   */
  public static BotProcess start(
      LocalSlack slack, Map<String, String> environment, Path log, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), BotMain.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("SLACK_BOT_TOKEN", slack.botToken());
    builder.environment().put("SLACK_APP_TOKEN", slack.appToken());
    builder.environment().put("SLACK_API_URL", slack.apiUrl());
    builder.environment().put("NEZUKU_OPS", "off");
    builder.environment().putAll(environment);
    try {
      return new BotProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns once it can be asked; false if it ended before. */
  public boolean awaitReady() {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return out.lines().anyMatch(BotMain.READY::equals);
  }

  /** Its process id. */
  public long pid() {
    return process.pid();
  }

  /** Lets it live for a while; true if it ends before. */
  public boolean endsWithin(Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Ends it at once, wherever it is: {@code kill -9}. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** Asks it to stop, as the system does: {@code SIGTERM}. */
  public void tellToStop() {
    process.destroy();
  }

  /** Asks it to stop; returns when it has. */
  public void stop() {
    tellToStop();
    await();
  }

  private void await() {
    if (!endsWithin(LONGEST_STOP)) {
      throw new IllegalStateException("the bot does not stop");
    }
  }

  @Override
  public void close() {
    kill();
  }
}
