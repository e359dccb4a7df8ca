package nezuku.e2e;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the bot has written to people directly. */
final class Mailbox {

  /**
   * A direct message.
   *
   * @param user who reads it
   * @param message the message, with its channel
   */
  record Letter(String user, JsonNode message) {
    String text() {
      return Company.text(message);
    }
  }

  private Mailbox() {}

  /** What everybody gets once everything that is due at a time has been done. */
  static List<Letter> at(Company company, String time) {
    int before = all(company).size();
    company.post("workspace/clock", Map.of("to", time.replace(":00+", ":01+")));
    company.settle();
    List<Letter> after = all(company);
    return after.subList(before, after.size());
  }

  /** All there is, the oldest first. */
  static List<Letter> all(Company company) {
    JsonNode state = company.state();
    Map<String, String> handles = new HashMap<>();
    state
        .path("users")
        .forEach(user -> handles.put(user.path("id").asString(""), user.path("name").asString("")));
    List<Letter> letters = new ArrayList<>();
    for (JsonNode channel : state.path("channels")) {
      String id = channel.path("id").asString("");
      for (JsonNode message : channel.path("messages")) {
        if (id.startsWith("D") && message.has("bot_id")) {
          ObjectNode letter = ((ObjectNode) message.deepCopy()).put("channel", id);
          letters.add(new Letter(reader(channel, handles), letter));
        }
      }
    }
    letters.sort(Comparator.comparing(letter -> letter.message().path("ts").asString("")));
    return letters;
  }

  private static String reader(JsonNode channel, Map<String, String> handles) {
    return channel
        .path("members")
        .valueStream()
        .map(member -> handles.getOrDefault(member.asString(""), ""))
        .filter(handle -> !handle.isEmpty() && !handle.equals("nezuku"))
        .findFirst()
        .orElse("");
  }
}
