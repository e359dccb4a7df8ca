package nezuku.workspace.act;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import nezuku.workspace.api.ResponseUrls;
import nezuku.workspace.company.Member;
import nezuku.workspace.delivery.Courier;
import nezuku.workspace.delivery.EventDesk;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.World;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Acts as a person, and tells what came of it. */
public final class Acts {
  private static final Duration GRACE = Duration.ofMillis(500);
  private static final Set<String> OF_APPS = Set.of("reaction", "join", "leave");

  private record Done(ObjectNode answer, CompletableFuture<Void> delivered) {}

  private final World world;
  private final EventDesk desk;
  private final Talking talking;
  private final Using using;

  /** Acts in a world whose app hears through this courier and desk. */
  public Acts(World world, Courier courier, EventDesk desk, ResponseUrls responses) {
    this.world = world;
    this.desk = desk;
    this.talking = new Talking(world);
    this.using = new Using(world, new AppLine(world, courier, responses));
  }

  /** Does what the act says, waits for what it expects, and tells what appeared. */
  public ObjectNode perform(JsonNode act) {
    return watched(act, user -> act(user, act));
  }

  /**
   * Lets something happen that nobody in the company does, and tells what appeared for a person.
   */
  ObjectNode watch(JsonNode order, Supplier<ObjectNode> happening) {
    return watched(order, user -> events(happening));
  }

  private ObjectNode watched(JsonNode act, Function<Member, Done> deed) {
    try {
      Member user = Places.member(world, Json.text(act, "user"));
      boolean asks = Json.text(act, "type").equals("suggest");
      int expected = act.path("expect").asInt(asks ? 0 : 1);
      Duration wait = Duration.parse(act.path("wait").asString("PT5S"));
      long position = world.journal().position();
      long start = System.nanoTime();
      Done done = deed.apply(user);
      boolean enough = settle(done, user, position, expected, wait);
      ObjectNode answer = Json.object().put("ok", true).put("ts", "").put("channel", "");
      answer.setAll(done.answer());
      answer.put("delivered", done.delivered().isDone());
      Outcome outcome = new Outcome(user, world.journal().since(position));
      JsonNode home = world.views().home(user.id()).<JsonNode>map(v -> v.toJson()).orElse(null);
      outcome.writeTo(answer, home == null ? Json.object().nullNode() : home);
      answer.put("took_ms", (System.nanoTime() - start) / 1_000_000);
      return enough ? answer : answer.put("timed_out", true);
    } catch (Refusal refused) {
      return refusal(refused.getMessage());
    } catch (DateTimeParseException e) {
      return refusal("\"wait\" is an ISO duration such as PT5S.");
    }
  }

  private static ObjectNode refusal(@Nullable String why) {
    return Json.object().put("ok", false).put("error", why);
  }

  private boolean settle(Done done, Member user, long position, int expected, Duration wait) {
    boolean enough =
        expected == 0
            || world.journal().await(position, h -> new Outcome(user, h).count() >= expected, wait);
    // Once all is there, the ack should be a moment away; a lost one is not waited for.
    Duration rest = expected == 0 || wait.compareTo(GRACE) < 0 ? wait : GRACE;
    boolean delivered = !enough || isDone(done.delivered(), rest);
    return enough && (delivered || expected > 0);
  }

  private static boolean isDone(CompletableFuture<Void> future, Duration wait) {
    try {
      future.get(wait.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Done act(Member user, JsonNode act) {
    String type = Json.text(act, "type");
    if (user.isDeactivated() && !type.equals("reactivate")) {
      throw new Refusal(user.handle() + "'s account is closed.");
    }
    if (user.isBot() && !OF_APPS.contains(type)) {
      throw new Refusal(user.handle() + " is an app: it reacts, joins and leaves.");
    }
    return switch (type) {
      case "message" -> events(() -> talking.message(user, act));
      case "file" -> events(() -> talking.file(user, act));
      case "reaction" -> events(() -> talking.reaction(user, act));
      case "join" -> events(() -> talking.join(user, act));
      case "leave" -> events(() -> talking.leave(user, act));
      case "invite" -> events(() -> talking.invite(user, act));
      case "kick" -> events(() -> talking.kick(user, act));
      case "archive" -> events(() -> talking.archive(user, act));
      case "unarchive" -> events(() -> talking.unarchive(user, act));
      case "hire" -> events(() -> hire(user, act));
      case "home" -> events(() -> home(user, act));
      case "deactivate", "reactivate" -> events(() -> account(user, type.equals("reactivate")));
      case "restrict", "unrestrict" -> events(() -> guest(user, type.equals("restrict")));
      case "command" -> interaction(act, using.command(user, act));
      case "action" -> interaction(act, using.action(user, act));
      case "suggest" -> {
        ObjectNode answer = Json.object();
        yield new Done(answer, using.suggest(user, act, answer));
      }
      case "submit" -> interaction(act, using.submit(user, act));
      case "close" -> interaction(act, using.close(user, act));
      case "shortcut" -> interaction(act, using.shortcut(user, act));
      default -> throw new Refusal("Nobody can \"" + type + "\".");
    };
  }

  private ObjectNode account(Member user, boolean active) {
    world.setActive(user, active);
    return Json.object();
  }

  private ObjectNode guest(Member user, boolean guest) {
    world.setGuest(user, guest);
    return Json.object();
  }

  /** Somebody new comes to the team of whoever hires them. */
  private ObjectNode hire(Member user, JsonNode act) {
    String handle = Json.text(act, "handle");
    if (!handle.matches("[a-z][a-z0-9]{1,20}") || world.members().find(handle).isPresent()) {
      throw new Refusal("\"handle\" is a new one of small letters and digits.");
    }
    Member colleague = Member.hired(handle, user);
    String name = act.path("name").asString(handle);
    world.hire(colleague.called(name, act.path("title").asString("")));
    return Json.object();
  }

  private ObjectNode home(Member user, JsonNode act) {
    Channel channel = world.channels().direct(user.id(), world.app().user());
    desk.homeOpened(user.id(), channel, act.path("tab").asString("home"));
    return Talking.at(channel, "");
  }

  private Done events(Supplier<ObjectNode> deed) {
    ObjectNode answer = deed.get();
    return new Done(answer, desk.settled());
  }

  private static Done interaction(JsonNode act, CompletableFuture<Void> delivered) {
    return new Done(Json.object().put("ts", Json.text(act, "ts")), delivered);
  }
}
