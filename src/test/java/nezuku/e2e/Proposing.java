package nezuku.e2e;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What people do with proposals; Suzuki decides on those for expenses. */
final class Proposing {
  private Proposing() {}

  /** Proposes something; the id of it. */
  static String propose(Company company, String user, String words) {
    return Ideas.id(Ideas.told(new Ideas(company).propose(user, words, Map.of())));
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
    return Ideas.told(company.submit("hanako", form(company, id, "proposal_accept_"), how, 2));
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
    return Ideas.letter(company.submit("hanako", form, "proposal_word", effect, 2), "あなたの提案");
  }

  private static JsonNode form(Company company, String id, String button) {
    Ideas ideas = new Ideas(company);
    return ideas.form("hanako", ideas.one("hanako", id), button);
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
}
