package nezuku.workspace.world;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Something that happened in the workspace. */
public sealed interface Happening {

  /** Somebody posted a message. */
  record Posted(Channel channel, ObjectNode message) implements Happening {}

  /** A message changed; {@code edited} is false when only reactions or the thread's counts did. */
  record Updated(Channel channel, ObjectNode before, ObjectNode message, boolean edited)
      implements Happening {}

  /** A message is gone. */
  record Deleted(Channel channel, ObjectNode before, String deletedTs) implements Happening {}

  /** A message only one person sees was shown or replaced. */
  record Whispered(Channel channel, String user, ObjectNode message) implements Happening {}

  /** A message only one person saw is gone. */
  record Hushed(Channel channel, String user, String ts) implements Happening {}

  /** A modal was opened, pushed or updated. */
  record ModalShown(String user, View view) implements Happening {}

  /** A modal was refused with errors by block id. */
  record ModalRefused(String user, String viewId, Map<String, String> errors)
      implements Happening {}

  /** Modals were closed. */
  record ModalClosed(String user, List<String> viewIds) implements Happening {}

  /** The Home tab was published. */
  record HomePublished(String user, View view) implements Happening {}

  /** A reaction was added or taken back. */
  record Reacted(Channel channel, String ts, String author, String user, String name, boolean added)
      implements Happening {}

  /** Somebody joined, perhaps invited. */
  record Joined(Channel channel, String user, @Nullable String inviter) implements Happening {}

  /** Somebody left. */
  record Left(Channel channel, String user) implements Happening {}

  /** A channel came to be; direct messages do when they are first opened. */
  record Opened(Channel channel) implements Happening {}

  /** A channel was archived, or brought back. */
  record Archived(Channel channel, String user, boolean archived) implements Happening {}

  /** An account was closed, or opened again. */
  record AccountChanged(String user, boolean active) implements Happening {}

  /** A file was shared. */
  record Shared(Channel channel, String user, ObjectNode file) implements Happening {}

  /** The clock was turned. */
  record ClockTurned(Instant now) implements Happening {}
}
