package nezuku.workspace.api;

import java.util.ArrayList;
import java.util.List;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import tools.jackson.databind.node.ObjectNode;

/** {@code conversations.history}, {@code conversations.replies}. */
final class HistoryMethods {
  private HistoryMethods() {}

  static List<Method> all() {
    return List.of(
        Method.open("conversations.history", HistoryMethods::history),
        Method.open("conversations.replies", HistoryMethods::replies));
  }

  private static ObjectNode history(Call call) {
    Channel channel = readable(call);
    List<ObjectNode> found = new ArrayList<>();
    for (ObjectNode message : channel.messages().reversed()) {
      String ts = Json.text(message, "ts");
      String thread = Json.text(message, "thread_ts");
      boolean top = thread.isEmpty() || thread.equals(ts) || isBroadcast(message);
      if (top && inside(call, ts)) {
        found.add(message);
      }
    }
    ObjectNode page = Page.of(call, "messages", found, 100, m -> shown(call, m));
    return page.put("has_more", Page.hasMore(page)).put("pin_count", 0);
  }

  private static ObjectNode replies(Call call) {
    Channel channel = readable(call);
    String ts = call.text("ts");
    ObjectNode asked = channel.message(ts).orElseThrow(() -> ApiException.of("thread_not_found"));
    String thread = Json.text(asked, "thread_ts").isEmpty() ? ts : Json.text(asked, "thread_ts");
    List<ObjectNode> found = new ArrayList<>();
    channel.message(thread).ifPresent(found::add);
    channel.replies(thread).stream()
        .filter(m -> inside(call, Json.text(m, "ts")))
        .forEach(found::add);
    ObjectNode page = Page.of(call, "messages", found, 1000, m -> shown(call, m));
    return page.put("has_more", Page.hasMore(page));
  }

  private static Channel readable(Call call) {
    Channel channel = call.channel("channel", "history");
    if (!channel.has(call.world().app().user())) {
      throw ApiException.of("not_in_channel");
    }
    return channel;
  }

  private static boolean isBroadcast(ObjectNode message) {
    return Json.text(message, "subtype").equals("thread_broadcast");
  }

  private static boolean inside(Call call, String ts) {
    double at = Double.parseDouble(ts);
    boolean inclusive = call.flag("inclusive");
    double oldest = bound(call.text("oldest"), 0);
    double latest = bound(call.text("latest"), Double.MAX_VALUE);
    return inclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
  }

  private static double bound(String ts, double otherwise) {
    try {
      return ts.isEmpty() ? otherwise : Double.parseDouble(ts);
    } catch (NumberFormatException e) {
      throw ApiException.of("invalid_ts_latest");
    }
  }

  private static ObjectNode shown(Call call, ObjectNode message) {
    if (!call.flag("include_all_metadata")) {
      message.remove("metadata");
    }
    return message;
  }
}
