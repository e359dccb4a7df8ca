package nezuku.workspace;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nezuku.workspace.act.Acts;
import nezuku.workspace.act.Controls;
import nezuku.workspace.act.FaultDesk;
import nezuku.workspace.api.ResponseUrls;
import nezuku.workspace.api.Uploads;
import nezuku.workspace.api.WebApi;
import nezuku.workspace.company.Company;
import nezuku.workspace.company.Manifest;
import nezuku.workspace.delivery.Alarms;
import nezuku.workspace.delivery.EventDesk;
import nezuku.workspace.delivery.HttpDelivery;
import nezuku.workspace.delivery.Letter;
import nezuku.workspace.delivery.OverheardCourier;
import nezuku.workspace.delivery.Signature;
import nezuku.workspace.delivery.SocketMode;
import nezuku.workspace.fault.Faults;
import nezuku.workspace.http.Server;
import nezuku.workspace.json.Json;
import nezuku.workspace.page.Pages;
import nezuku.workspace.world.Happening;
import nezuku.workspace.world.Ids;
import nezuku.workspace.world.Journal;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A local Slack with a sample company, in which an app is installed from its manifest. It listens
 * on the loopback address only.
 *
 * <pre>{@code
 * try (LocalSlack slack = LocalSlack.start(LocalSlack.Settings.of(Path.of("manifest.yml")))) {
 *   connect(slack.apiUrl(), slack.botToken(), slack.appToken());
 * }
 * }</pre>
 */
public final class LocalSlack implements AutoCloseable {
  /** What the workspace is started with; port 0 is any free one. */
  public record Settings(
      Path manifest, Company company, int port, InstantSource time, Delivery delivery) {

    /** With the sample company. */
    public Settings(Path manifest, int port, InstantSource time, Delivery delivery) {
      this(manifest, Company.sample(), port, time, delivery);
    }

    /** Port 8088, the system's clock, Socket Mode. */
    public static Settings of(Path manifest) {
      return new Settings(manifest, 8088, InstantSource.system(), new Delivery.SocketMode());
    }
  }

  private record Secrets(String bot, String app, String signing) {
    static Secrets make() {
      return new Secrets("xoxb-" + Ids.hex(16), "xapp-1-" + Ids.hex(16), Ids.hex(16));
    }
  }

  private final Secrets secrets = Secrets.make();
  private final WorkspaceClock clock;
  private final Server server;
  private final Alarms alarms;
  private final OverheardCourier courier;
  private final Journal journal;
  private final WebApi api;
  private final Acts acts;
  private final EventDesk desk;

  private LocalSlack(Settings settings) {
    clock =
        settings.time() instanceof WorkspaceClock turnable
            ? turnable
            : new WorkspaceClock(settings.time());
    Manifest manifest = Manifest.read(settings.manifest());
    server = Server.bind(settings.port());
    World world = World.of(settings.company(), manifest, clock, page().toString());
    Faults faults = new Faults();
    alarms = new Alarms(clock);
    Optional<SocketMode> socket =
        settings.delivery() instanceof Delivery.SocketMode
            ? Optional.of(SocketMode.start(world.app().app(), alarms, faults))
            : Optional.empty();
    courier =
        new OverheardCourier(
            settings.delivery() instanceof Delivery.Http http
                ? new HttpDelivery(
                    http.requestUrl(), new Signature(secrets.signing()), clock, alarms, faults)
                : socket.orElseThrow());
    journal = world.journal();
    clock.onTurn(
        now -> {
          alarms.ring();
          world.journal().append(new Happening.ClockTurned(now));
        });
    desk = new EventDesk(world, faults, courier);
    world.journal().listen(desk::hear);
    api =
        new WebApi(
            world,
            faults,
            new WebApi.Tokens(secrets.bot(), secrets.app()),
            () -> socket.map(SocketMode::ticketedUrl));
    ResponseUrls responses = new ResponseUrls(world);
    acts = new Acts(world, courier, desk, responses);
    FaultDesk faultDesk = new FaultDesk(world, faults, socket);
    open(world, responses, faultDesk);
  }

  private void open(World world, ResponseUrls responses, FaultDesk faults) {
    Uploads uploads = new Uploads(world);
    server.on("/api/", api::answer);
    server.on("/response/", responses::answer);
    server.on("/upload/", uploads::take);
    server.on("/files/", uploads::give);
    Controls.Knob knob = new Controls.Knob(clock::advance, clock::turnTo);
    new Controls(world, acts, faults, knob, this::appSide).register(server);
    new Pages(world, clock::turnTo).register(server);
    server.start();
  }

  private ObjectNode appSide() {
    ObjectNode side = Json.object().put("connections", courier.connections());
    side.set("calls", Json.of(calls()));
    side.set("given_up", Json.array().addAll(desk.givenUp()));
    return side;
  }

  /** Starts the workspace; it answers when this returns. */
  public static LocalSlack start(Settings settings) {
    return new LocalSlack(settings);
  }

  /** The address of the page. */
  public URI page() {
    return URI.create("http://127.0.0.1:" + server.port() + "/");
  }

  /** The address that method names are appended to. */
  public String apiUrl() {
    return page() + "api/";
  }

  /** The bot's token. */
  public String botToken() {
    return secrets.bot();
  }

  /** The token that opens Socket Mode. */
  public String appToken() {
    return secrets.app();
  }

  /** The secret that requests are signed with if they are delivered over HTTP. */
  public String signingSecret() {
    return secrets.signing();
  }

  /** The workspace's clock, which can be turned. */
  public InstantSource clock() {
    return clock;
  }

  /** Acts as a person would, as {@code /workspace/act} does, without a request. */
  public ObjectNode act(ObjectNode act) {
    return acts.perform(act);
  }

  /** Hears of everything that happens from now on, on the thread that causes it. */
  public void onHappening(Consumer<Happening> listener) {
    journal.listen(listener);
  }

  /**
   * Hears of everything that is sent to the app from now on; the future ends when the app has
   * acknowledged it.
   */
  public void onDelivery(BiConsumer<Letter, CompletableFuture<JsonNode>> listener) {
    courier.listen(listener);
  }

  /** How often the app called each method of the Web API. */
  public Map<String, Integer> calls() {
    return api.calls();
  }

  @Override
  public void close() {
    server.close();
    courier.close();
    alarms.close();
  }
}
