package nezuku.platform.slack;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import nezuku.platform.slack.Listener.Handler;
import nezuku.platform.slack.Listener.OnCommand;
import nezuku.platform.slack.Listener.OnOpenedHome;
import nezuku.platform.slack.Listener.OnPressed;
import nezuku.platform.slack.Listener.OnSaid;
import nezuku.platform.slack.Listener.OnShortcut;
import nezuku.platform.slack.Listener.OnSubmitted;

/**
 * Hands acts to the features, each on a thread of its own so that Slack is acknowledged at once,
 * and drops what Slack delivers again. The only place that catches everything.
 */
final class Edge {
  private static final int REMEMBERED_DELIVERIES = 20_000;

  private final List<Listener> listeners;
  private final ExecutorService workers;
  private final Apology apology;
  private final Deliveries deliveries = new Deliveries(REMEMBERED_DELIVERIES);

  Edge(List<Feature> features, ExecutorService workers, Apology apology) {
    this.listeners = features.stream().flatMap(feature -> feature.listeners().stream()).toList();
    this.workers = workers;
    this.apology = apology;
  }

  /**
   * Takes an act on; returns at once.
   *
   * @param deliveryId what is the same when Slack delivers it again
   */
  void accept(String deliveryId, Act act) {
    if (deliveries.first(deliveryId)) {
      workers.execute(() -> handle(act));
    }
  }

  private void handle(Act act) {
    try {
      switch (act) {
        case Act.Said said -> run(of(OnSaid.class).map(OnSaid::handler), said);
        case Act.Commanded commanded ->
            run(
                of(OnCommand.class)
                    .filter(listener -> listener.name().equals(commanded.command()))
                    .map(OnCommand::handler),
                commanded);
        case Act.PointedAt pointed ->
            run(
                of(OnShortcut.class)
                    .filter(listener -> listener.callbackId().equals(pointed.callbackId()))
                    .map(OnShortcut::handler),
                pointed);
        case Act.Pressed pressed ->
            run(
                of(OnPressed.class)
                    .filter(listener -> pressed.actionId().startsWith(listener.prefix()))
                    .map(OnPressed::handler),
                pressed);
        case Act.Submitted submitted ->
            run(
                of(OnSubmitted.class)
                    .filter(listener -> listener.callbackId().equals(submitted.callbackId()))
                    .map(OnSubmitted::handler),
                submitted);
        case Act.OpenedHome opened ->
            run(of(OnOpenedHome.class).map(OnOpenedHome::handler), opened);
      }
    } catch (Throwable e) {
      apology.say(act, e);
    }
  }

  private <L extends Listener> Stream<L> of(Class<L> type) {
    return listeners.stream().filter(type::isInstance).map(type::cast);
  }

  private static <A extends Act> void run(Stream<Handler<A>> handlers, A act) throws Exception {
    Optional<Handler<A>> handler = handlers.findFirst();
    if (handler.isEmpty()) {
      throw new IllegalStateException("nothing listens to " + act.getClass().getSimpleName());
    }
    handler.get().handle(act);
  }
}
