package nezuku.workspace.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import nezuku.workspace.company.Member;
import nezuku.workspace.http.Reply;
import nezuku.workspace.http.Request;
import nezuku.workspace.http.Server;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.World;

/** Answers the browser: the page, its parts as they are now, and the live feed. */
public final class Pages {
  private final World world;
  private final Consumer<Instant> turn;
  private final LiveFeed feed = new LiveFeed();

  /** The page of a world, whose clock can be turned. */
  public Pages(World world, Consumer<Instant> turn) {
    this.world = world;
    this.turn = turn;
  }

  /** Answers under {@code /} and {@code /page/}. */
  public void register(Server server) {
    world.journal().listen(feed::hear);
    server.on("/", r -> r.path().equals("/") ? Assets.of("index.html") : moved(r));
    server.on("/page/asset/", r -> Assets.of(r.after("/page/asset/")));
    server.on("/page/screen", this::screen);
    server.on("/page/completions", r -> json(new Screen(reader(r)).completions().toString()));
    server.on("/page/clock", this::clock);
    server.stream("/page/live", feed::stream);
  }

  /** Permalinks lead to the page. */
  private static Reply moved(Request request) {
    return request.path().startsWith("/archives/")
        ? Reply.text(302, "").with("Location", "/")
        : Reply.text(404, "There is nothing here.");
  }

  private Reply screen(Request request) {
    Screen screen = new Screen(reader(request));
    return json(screen.show(request.query("at"), request.query("thread")).toString());
  }

  private Reader reader(Request request) {
    Member member =
        world.members().find(request.query("user")).orElse(world.members().all().getFirst());
    return new Reader(world, member);
  }

  private static Reply json(String text) {
    return Assets.guarded(Reply.of(200, "application/json; charset=utf-8", text));
  }

  /** Turns the clock forward; back is only for tests. */
  private Reply clock(Request request) {
    if (!request.method().equals("POST") || !request.isJson()) {
      return Reply.text(415, "POST application/json here.");
    }
    Reader reader = reader(request);
    String to = Json.text(request.json(), "to");
    try {
      Instant asked =
          NextTimes.read(to, LocalDateTime.ofInstant(reader.now(), reader.zone()))
              .atZone(reader.zone())
              .toInstant();
      if (asked.isAfter(reader.now())) {
        turn.accept(asked);
        return json(Json.object().put("ok", true).toString());
      }
      String why = reader.say("時計は戻せません。", "The clock can't go back.");
      return json(Json.object().put("ok", false).put("error", why).toString());
    } catch (DateTimeException e) {
      String why = reader.say("日時を読み取れません。", "That is no date and time.");
      return json(Json.object().put("ok", false).put("error", why).toString());
    }
  }
}
