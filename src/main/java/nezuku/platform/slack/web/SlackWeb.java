package nezuku.platform.slack.web;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** Slack's Web API with the bot's token, and who we are there. */
public final class SlackWeb {
  private static final Duration FETCH = Duration.ofSeconds(20);

  private final Slack slack;
  private final MethodsClient methods;
  private final SlackCalls calls;
  private final AuthTestResponse identity;
  private final Optional<String> otherSlack;
  private final String token;

  private SlackWeb(
      Slack slack,
      MethodsClient methods,
      SlackCalls calls,
      Optional<String> otherSlack,
      String token) {
    this.otherSlack = otherSlack;
    this.token = token;
    this.slack = slack;
    this.methods = methods;
    this.calls = calls;
    this.identity = calls.send("auth.test", () -> methods.authTest(r -> r));
  }

  /**
   * Signs in.
   *
   * @throws SlackRefusal if the token is not accepted
   */
  public static SlackWeb signIn(SlackSettings settings, SlackCalls calls) {
    SlackConfig config = new SlackConfig();
    // The statistics ask for the team of the app token, which Slack does not tell.
    config.setStatsEnabled(false);
    settings.apiUrl().ifPresent(config::setMethodsEndpointUrlPrefix);
    Slack slack = Slack.getInstance(config);
    Optional<String> otherSlack = settings.apiUrl().map(url -> HttpUrl.get(url).host());
    return new SlackWeb(
        slack, slack.methods(settings.botToken()), calls, otherSlack, settings.botToken());
  }

  /** The methods, with the bot's token. */
  public MethodsClient methods() {
    return methods;
  }

  /** Sends and checks calls. */
  public SlackCalls calls() {
    return calls;
  }

  /** The workspace that the bot is installed in. */
  public String teamId() {
    return identity.getTeamId();
  }

  /** The company's organisation, where workspaces belong to one (Enterprise Grid). */
  public Optional<String> enterpriseId() {
    return Optional.ofNullable(identity.getEnterpriseId());
  }

  /** The bot's own user. */
  public String botUserId() {
    return identity.getUserId();
  }

  /** The scopes that the token was granted; empty if Slack does not say. */
  public Optional<Set<String>> scopes() {
    return identity.getHttpResponseHeaders().entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("x-oauth-scopes"))
        .findFirst()
        .map(header -> Set.of(String.join(",", header.getValue()).split("\\s*,\\s*")));
  }

  /** The host of another Slack than Slack's own, where we are signed in to one. */
  public Optional<String> otherSlack() {
    return otherSlack;
  }

  /** What calls can't go through the outbox. */
  public SlackNow now() {
    return new SlackNow(methods, calls);
  }

  /** What Slack did not deliver. */
  public SlackReader reader() {
    OkHttpClient http =
        new OkHttpClient.Builder().callTimeout(FETCH).followRedirects(false).build();
    return new SlackReader(methods, calls, http, token, otherSlack);
  }

  /** The client that the connection shares. */
  public Slack slack() {
    return slack;
  }
}
