package nezuku.workspace.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nezuku.workspace.fault.Faults;
import nezuku.workspace.fault.Faults.ApiFault;
import nezuku.workspace.http.Reply;
import nezuku.workspace.http.Request;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.World;
import tools.jackson.databind.node.ObjectNode;

/** Answers {@code /api/<method>}: arguments, token, scopes, ordered faults, then the method. */
public final class WebApi {
  private static final String CONNECT = "apps.connections.open";

  /** The tokens that open the API. */
  public record Tokens(String bot, String app) {}

  private final Map<String, Method> methods =
      Stream.of(
              BasicMethods.all(),
              UserMethods.all(),
              UserGroupMethods.all(),
              ConversationMethods.all(),
              HistoryMethods.all(),
              ChatMethods.all(),
              ViewMethods.all(),
              ReactionMethods.all(),
              FileMethods.all())
          .flatMap(List::stream)
          .collect(Collectors.toMap(Method::name, Function.identity()));
  private final Map<String, Integer> calls = new ConcurrentSkipListMap<>();
  private final World world;
  private final Faults faults;
  private final Tokens tokens;
  private final Supplier<Optional<String>> socketUrl;

  /** The API over a world; the supplier gives a Socket Mode address, if that is how it delivers. */
  public WebApi(World world, Faults faults, Tokens tokens, Supplier<Optional<String>> socketUrl) {
    this.world = world;
    this.faults = faults;
    this.tokens = tokens;
    this.socketUrl = socketUrl;
  }

  /** How often each method was called. */
  public Map<String, Integer> calls() {
    return Map.copyOf(calls);
  }

  /** Answers one call. */
  public Reply answer(Request request) {
    String name = request.after("/api/");
    calls.merge(name, 1, Integer::sum);
    return faults
        .take(name)
        .map(fault -> failing(fault, name, request))
        .orElseGet(() -> well(name, request));
  }

  private Reply well(String name, Request request) {
    try {
      Reply reply = Reply.json(ok(run(name, request)));
      return name.equals("auth.test")
          ? reply.with("x-oauth-scopes", new Grant(world.manifest().scopes(), faults).provided())
          : reply;
    } catch (ApiException refused) {
      return Reply.json(refused.body());
    }
  }

  private Reply failing(ApiFault fault, String name, Request request) {
    return switch (fault) {
      case ApiFault.Status status -> failed(status);
      case ApiFault.Refusal refusal -> Reply.json(ApiException.of(refusal.error()).body());
      case ApiFault.Silence silence -> {
        Reply reply = well(name, request);
        silent(silence.length());
        yield reply;
      }
      case ApiFault.AfterAll after -> {
        Reply unused = well(name, request);
        yield failing(after.fault(), name, request);
      }
    };
  }

  private ObjectNode run(String name, Request request) {
    Arguments arguments = Arguments.read(request);
    Method method = methods.get(name);
    if (method == null && !name.equals(CONNECT)) {
      throw ApiException.of("unknown_method");
    }
    Grant grant = new Grant(world.manifest().scopes(), faults);
    boolean connecting = name.equals(CONNECT);
    if (name.equals("auth.test") && arguments.token().equals(tokens.app())) {
      // An app-level token knows its app only; Slack's clients ask before they connect.
      return Json.object()
          .put("app_name", world.manifest().name())
          .put("app_id", world.app().app());
    }
    if (!name.equals("api.test")) {
      authenticate(arguments.token(), connecting);
    }
    if (method == null) {
      return connect();
    }
    grant.requireAny(method.scopes());
    return method.body().answer(new Call(world, arguments.values(), grant));
  }

  private void authenticate(String token, boolean connecting) {
    if (token.isEmpty()) {
      throw ApiException.of("not_authed");
    }
    if (token.equals(connecting ? tokens.bot() : tokens.app())) {
      throw ApiException.of("not_allowed_token_type");
    }
    if (!token.equals(connecting ? tokens.app() : tokens.bot())) {
      throw ApiException.of("invalid_auth");
    }
  }

  private ObjectNode connect() {
    String url = socketUrl.get().orElseThrow(() -> ApiException.of("socket_mode_not_turned_on"));
    return Json.object().put("url", url);
  }

  private static ObjectNode ok(ObjectNode answer) {
    return Json.object().put("ok", true).setAll(answer);
  }

  private static Reply failed(ApiFault.Status fault) {
    if (fault.status() == 429) {
      Reply limited = Reply.json(429, ApiException.of("ratelimited").body());
      return limited.with("Retry-After", Integer.toString(fault.retryAfter()));
    }
    return Reply.text(fault.status(), "The workspace was told to fail.");
  }

  private static void silent(Duration length) {
    try {
      Thread.sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
