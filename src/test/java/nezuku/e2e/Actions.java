package nezuku.e2e;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Actions of the sample company's people, and what is told of them. */
record Actions(Company company) {
  static final String WHAT = "見積もりを送る";

  String home(String user) {
    return Company.text(company.act(Map.of("user", user, "type", "home")).json().path("home"));
  }

  static Map<String, String> moved(String to) {
    return Map.of("action_due", to, "action_reason", "others", "action_word", "部品の入荷が遅れています");
  }

  JsonNode typed(String user, String words) {
    return company.command(user, "#ask-bpo", "/bpo-action", words).modal();
  }

  /** Somebody asks another for it; what the owner reads. */
  JsonNode given(String giver, String owner, String due) {
    JsonNode form = typed(giver, "add @" + owner + " " + WHAT);
    return to(company.submit(giver, form, "action_due", due, 2), owner);
  }

  JsonNode to(Seen seen, String user) {
    List<String> channels =
        Mailbox.all(company).stream()
            .filter(letter -> letter.user().equals(user))
            .map(letter -> letter.message().path("channel").asString(""))
            .toList();
    return seen.messages().stream()
        .filter(message -> channels.contains(message.path("channel").asString("")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing for " + user + " in " + seen.json()));
  }

  static String id(JsonNode card) {
    return Seen.button(card, "action_date_").substring("action_date_".length());
  }

  static List<String> texts(Seen seen) {
    return seen.messages().stream().map(Company::text).toList();
  }

  /** Who is told what by direct message at a time. */
  List<String> told(String time) {
    return Mailbox.at(company, time).stream()
        .map(letter -> letter.user() + ": " + letter.text().replace('\n', ' ').strip())
        .toList();
  }

  static String initial(JsonNode form, String input, String key) {
    return form.path("blocks")
        .valueStream()
        .map(block -> block.path("element"))
        .filter(element -> element.path("action_id").asString("").equals(input))
        .map(element -> element.path(key).asString(""))
        .findFirst()
        .orElse("");
  }
}
