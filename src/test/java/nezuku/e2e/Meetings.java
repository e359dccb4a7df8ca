package nezuku.e2e;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What tests of meetings do over and over. */
final class Meetings {
  static final String SAKURA = "#sakura-midori";

  private Meetings() {}

  /** Fills in a form and submits it. */
  static Seen submit(
      Company company, String user, JsonNode form, Map<String, ?> values, int expect) {
    Map<String, Object> typed = new HashMap<>();
    values.forEach((id, value) -> typed.put(id, Map.of(id, value)));
    return company.act(
        Map.of(
            "user",
            user,
            "type",
            "submit",
            "view_id",
            form.path("id").asString(""),
            "values",
            typed,
            "wait",
            "PT20S",
            "expect",
            expect));
  }

  /** Sets up a weekly series of hanako's, on Tuesdays at ten, with tanaka and kobayashi. */
  static void setUp(Company company, String name, Map<String, ?> more) {
    JsonNode form = company.command("hanako", SAKURA, "/bpo-meeting", "new").modal();
    Map<String, Object> values = new HashMap<>();
    values.put("meeting_name", name);
    values.put("meeting_people", List.of("U0TANAKA", "U0KOBAYASHI"));
    values.putAll(more);
    String said = Company.text(submit(company, "hanako", form, values, 1).message());
    if (!said.contains(name)) {
      throw new AssertionError("not set up: " + said);
    }
  }

  /** Pastes minutes, and returns the message that asks to check them. */
  static JsonNode paste(Company company, String user, String text) {
    return paste(company, user, SAKURA, text);
  }

  /** The same with a command in another channel. */
  static JsonNode paste(Company company, String user, String channel, String text) {
    JsonNode form = company.command(user, channel, "/bpo-meeting", "minutes").modal();
    return submit(company, user, form, Map.of("meeting_text_1", text), 1).message();
  }

  /** Presses the button to check. */
  static JsonNode check(Company company, String user, JsonNode asked) {
    return company.press(user, asked, Seen.button(asked, "meeting_check_")).modal();
  }

  static String channel(Company company, String name) {
    return company
        .state()
        .path("channels")
        .valueStream()
        .filter(channel -> channel.path("name").asString("").equals(name))
        .map(channel -> channel.path("id").asString(""))
        .findFirst()
        .orElseThrow();
  }

  /** What the bot has said in a channel. */
  static List<String> said(Company company, String name) {
    return company
        .state()
        .path("channels")
        .valueStream()
        .filter(channel -> channel.path("name").asString("").equals(name))
        .flatMap(channel -> channel.path("messages").valueStream())
        .filter(message -> message.has("bot_id"))
        .map(Company::text)
        .toList();
  }
}
