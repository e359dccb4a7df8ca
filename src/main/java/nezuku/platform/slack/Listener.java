package nezuku.platform.slack;

import java.util.List;
import nezuku.platform.slack.block.Option;

/** What a feature listens to; {@code manifest.yml} is tested against these. */
public sealed interface Listener {

  /** Handles an act, on a thread of its own; may throw anything. */
  @FunctionalInterface
  interface Handler<A extends Act> {
    void handle(A act) throws Exception;
  }

  /** Any message to the bot. */
  record OnSaid(Handler<Act.Said> handler) implements Listener {}

  /** Files of a kind that somebody shares with the bot, or in a channel that it is in. */
  record OnShared(Act.Shared.FileKind kind, Handler<Act.Shared> handler) implements Listener {}

  /** A slash command such as {@code /bpo-faq}. */
  record OnCommand(String name, Handler<Act.Commanded> handler) implements Listener {}

  /** A shortcut on a message. */
  record OnShortcut(String callbackId, Handler<Act.PointedAt> handler) implements Listener {}

  /**
   * Buttons and inputs.
   *
   * @param prefix what their action ids begin with; the rest tells several in one message apart
   */
  record OnPressed(String prefix, Handler<Act.Pressed> handler) implements Listener {}

  /** Suggests while somebody types, within three seconds; changes nothing. */
  @FunctionalInterface
  interface Suggester {
    List<Option> suggest(Sought sought) throws Exception;
  }

  /**
   * A box that suggests.
   *
   * @param prefix what its action id begins with
   */
  record OnSought(String prefix, Suggester suggester) implements Listener {}

  /** A modal. */
  record OnSubmitted(String callbackId, Handler<Act.Submitted> handler) implements Listener {}

  /** Reactions to messages of the bot's. */
  record OnReacted(Handler<Act.Reacted> handler) implements Listener {}

  /** The Home tab. */
  record OnOpenedHome(Handler<Act.OpenedHome> handler) implements Listener {}
}
