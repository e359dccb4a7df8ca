package nezuku.workspace.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.Whispers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes the messages of a channel or a thread, with day dividers. */
final class ConversationHtml {
  private static final Duration CLOSE = Duration.ofMinutes(5);

  private final Reader reader;
  private final Moments moments;
  private final MessageHtml messages;

  ConversationHtml(Reader reader) {
    this.reader = reader;
    this.moments = new Moments(reader);
    this.messages = new MessageHtml(reader);
  }

  /** The messages outside threads. */
  Html channel(Channel channel) {
    return write(channel, m -> !isReply(m) || isBroadcast(m), false);
  }

  /** A thread with its parent. */
  Html thread(Channel channel, String threadTs) {
    return write(
        channel,
        m -> Json.text(m, "ts").equals(threadTs) || Json.text(m, "thread_ts").equals(threadTs),
        true);
  }

  private Html write(Channel channel, Predicate<ObjectNode> shown, boolean inThread) {
    List<ObjectNode> all = new ArrayList<>(channel.messages());
    reader.world().whispers().all().stream()
        .filter(w -> w.channel().id().equals(channel.id()))
        .filter(w -> w.user().equals(reader.member().id()))
        .map(Whispers.Whisper::message)
        .forEach(all::add);
    all.removeIf(shown.negate());
    all.sort(Comparator.comparing(m -> Json.text(m, "ts")));
    Html html = new Html();
    ObjectNode last = null;
    for (ObjectNode message : all) {
      LocalDate day = day(message);
      if (last == null || !day.equals(day(last))) {
        html.open("div", "class", "day", "data-key", "d-" + day)
            .leaf("span", moments.day(day))
            .close("div");
        last = null;
      }
      html.add(messages.write(channel, message, follows(last, message), inThread));
      last = message;
    }
    return html;
  }

  private LocalDate day(ObjectNode message) {
    return moments.date(Moments.of(Json.text(message, "ts")));
  }

  private static boolean follows(@Nullable ObjectNode last, ObjectNode message) {
    if (last == null || Json.flag(message, "is_ephemeral") || Json.flag(last, "is_ephemeral")) {
      return false;
    }
    Instant before = Moments.of(Json.text(last, "ts"));
    Instant now = Moments.of(Json.text(message, "ts"));
    return Json.text(last, "user").equals(Json.text(message, "user"))
        && Duration.between(before, now).compareTo(CLOSE) < 0;
  }

  private static boolean isReply(ObjectNode message) {
    String thread = Json.text(message, "thread_ts");
    return !thread.isEmpty() && !thread.equals(Json.text(message, "ts"));
  }

  private static boolean isBroadcast(ObjectNode message) {
    return Json.text(message, "subtype").equals("thread_broadcast");
  }
}
