package nezuku.platform.slack.web;

import java.util.Map;
import java.util.Optional;

/**
 * How to reach Slack, from the environment.
 *
 * @param botToken {@code SLACK_BOT_TOKEN}
 * @param connection how Slack reaches us
 * @param apiUrl {@code SLACK_API_URL}: another Slack's Web API, ending in a slash
 */
public record SlackSettings(String botToken, Connection connection, Optional<String> apiUrl) {

  /** How Slack reaches us. */
  public sealed interface Connection {
    /** We open a socket to Slack. */
    record Socket(String appToken) implements Connection {
      @Override
      public String toString() {
        return "Socket[***]";
      }
    }

    /** Slack calls us; port 0 is any free one. */
    record Http(String signingSecret, int port) implements Connection {
      @Override
      public String toString() {
        return "Http[***, " + port + "]";
      }
    }
  }

  /** Why the environment can't be used; the texts' keys. */
  public static final class Incomplete extends Exception {
    private static final long serialVersionUID = 1;

    Incomplete(String key) {
      super(key);
    }
  }

  /**
   * Reads the environment; empty without any Slack variable, which means the local workspace.
   *
   * @throws Incomplete if some are there and others are missing; the message is a text's key
   */
  public static Optional<SlackSettings> of(Map<String, String> environment) throws Incomplete {
    String bot = environment.getOrDefault("SLACK_BOT_TOKEN", "");
    String app = environment.getOrDefault("SLACK_APP_TOKEN", "");
    String secret = environment.getOrDefault("SLACK_SIGNING_SECRET", "");
    if (bot.isBlank() && app.isBlank() && secret.isBlank()) {
      return Optional.empty();
    }
    if (bot.isBlank()) {
      throw new Incomplete("no-bot-token");
    }
    // The client crashes on shorter ones when it logs them.
    if (bot.length() < 16 || (!app.isBlank() && app.length() < 16)) {
      throw new Incomplete("bad-token");
    }
    if (app.isBlank() && secret.isBlank()) {
      throw new Incomplete("no-connection");
    }
    Connection connection =
        app.isBlank() ? new Connection.Http(secret, port(environment)) : new Connection.Socket(app);
    return Optional.of(
        new SlackSettings(bot, connection, Optional.ofNullable(environment.get("SLACK_API_URL"))));
  }

  private static int port(Map<String, String> environment) throws Incomplete {
    String port = environment.getOrDefault("PORT", "3000");
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new Incomplete("bad-port");
    }
    return Integer.parseInt(port);
  }

  @Override
  public String toString() {
    return "SlackSettings[***, " + connection + ", " + apiUrl + "]";
  }
}
