package nezuku.platform.slack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.platform.slack.Listener.Handler;
import nezuku.platform.slack.Listener.OnCommand;
import nezuku.platform.slack.Listener.OnOpenedHome;
import nezuku.platform.slack.Listener.OnPressed;
import nezuku.platform.slack.Listener.OnReacted;
import nezuku.platform.slack.Listener.OnSaid;
import nezuku.platform.slack.Listener.OnShared;
import nezuku.platform.slack.Listener.OnShortcut;
import nezuku.platform.slack.Listener.OnSought;
import nezuku.platform.slack.Listener.OnSubmitted;
import nezuku.platform.slack.block.Option;

/** Brings an act to the feature that listens to it. */
final class Dispatch {
  private final List<Listener> listeners;

  Dispatch(List<Feature> features) {
    this.listeners = features.stream().flatMap(feature -> feature.listeners().stream()).toList();
  }

  /** Lets the feature handle the act, on this thread. */
  void handle(Act act) throws Exception {
    switch (act) {
      case Act.Said said -> run(of(OnSaid.class).map(OnSaid::handler), said);
      case Act.Shared shared ->
          run(
              of(OnShared.class)
                  .filter(listener -> listener.kind() == shared.kind())
                  .map(OnShared::handler),
              shared);
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
      case Act.OpenedHome opened -> run(of(OnOpenedHome.class).map(OnOpenedHome::handler), opened);
      case Act.Reacted reacted -> run(of(OnReacted.class).map(OnReacted::handler), reacted);
    }
  }

  /** What the feature suggests that listens to it; nothing where none does. */
  List<Option> suggest(Sought sought) throws Exception {
    Optional<OnSought> listener =
        of(OnSought.class).filter(one -> sought.actionId().startsWith(one.prefix())).findFirst();
    return listener.isPresent() ? listener.get().suggester().suggest(sought) : List.of();
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
