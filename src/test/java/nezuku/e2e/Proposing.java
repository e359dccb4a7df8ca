package nezuku.e2e;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What people do with proposals; Suzuki decides on those for expenses. */
final class Proposing {
  private static final Pattern ID = Pattern.compile("\\b([2-9A-HJKMNP-Z]{6})(として|:|\\b)");

  private Proposing() {}

  /** Proposes something; the id of it. */
  static String propose(Company company, String user, String words) {
    JsonNode form = company.command(user, ProcessIT.channel(user), "/bpo-idea", words).modal();
    String said = told(company.submit(user, form, Map.of(), 2));
    Matcher matcher = ID.matcher(said);
    if (!matcher.find()) {
      throw new AssertionError("not proposed: " + said);
    }
    return matcher.group(1);
  }

  /** It is not done, for a reason. */
  static void decline(Company company, String id) {
    company.submit(
        "hanako", form(company, id, "proposal_decline_"), "proposal_word", "来月の新しい仕組みで変わります", 2);
  }

  /** It becomes work of Takahashi's, and is to move the lead time; what its author reads. */
  static String accept(Company company, String id, String work) {
    company.submit("hanako", form(company, id, "proposal_review_"), Map.of(), 2);
    Map<String, Object> how =
        Map.of(
            "proposal_what", work,
            "proposal_owner", "U0TAKAHASHI",
            "proposal_metric", "lead-time");
    return told(company.submit("hanako", form(company, id, "proposal_accept_"), how, 2));
  }

  /** Takahashi does what there is to do. */
  static void work(Company company) {
    JsonNode list = company.command("takahashi", "#ask-bpo", "/bpo-action", "").ephemeral();
    for (String button : buttons(list, "action_done_")) {
      JsonNode form = company.press("takahashi", list, button).modal();
      company.submit("takahashi", form, "action_word", "作りました", 1);
    }
  }

  /** Tells what it brought; what its author reads. */
  static JsonNode tell(Company company, String id, String effect) {
    JsonNode form = form(company, id, "proposal_done_");
    return company.submit("hanako", form, "proposal_word", effect, 2).messages().stream()
        .filter(one -> Company.text(one).contains("あなたの提案"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode form(Company company, String id, String button) {
    JsonNode card = company.command("hanako", "#ask-bpo", "/bpo-idea", id).ephemeral();
    return company.press("hanako", card, Seen.button(card, button)).modal();
  }

  private static List<String> buttons(JsonNode message, String prefix) {
    return message
        .path("blocks")
        .valueStream()
        .flatMap(block -> block.path("elements").valueStream())
        .map(element -> element.path("action_id").asString(""))
        .filter(id -> id.startsWith(prefix))
        .toList();
  }

  private static String told(Seen seen) {
    return seen.messages().stream().map(Company::text).reduce("", String::concat);
  }
}
