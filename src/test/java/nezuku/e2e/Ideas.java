package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What people of the company do with proposals, and what they read. */
record Ideas(Company company) {
  private static final Pattern ID = Pattern.compile("\\b([2-9A-HJKMNP-Z]{6})(として|:|\\b)");

  /** Types something after the command. */
  Seen command(String user, String words) {
    return company.command(user, ProcessIT.channel(user), "/bpo-idea", words);
  }

  /** Types something after the command, and waits until so many things have appeared. */
  Seen command(String user, String words, int expect) {
    return company.act(
        Map.of(
            "user",
            user,
            "type",
            "command",
            "channel",
            ProcessIT.channel(user),
            "command",
            "/bpo-idea",
            "text",
            words,
            "expect",
            expect));
  }

  JsonNode open(String user, String words) {
    return command(user, words).modal();
  }

  Seen propose(String user, String words, Map<String, ?> values) {
    return company.submit(user, open(user, words), values, 2);
  }

  /** Proposes something, and returns by what name it is known. */
  String proposed(String user, String words) {
    return id(Company.text(letter(propose(user, words, Map.of()), "受け付け")));
  }

  JsonNode one(String user, String id) {
    return command(user, id).ephemeral();
  }

  JsonNode list(String user) {
    return command(user, "list").ephemeral();
  }

  /** The form behind a button of a card. */
  JsonNode form(String user, JsonNode card, String button) {
    return company.press(user, card, Seen.button(card, button)).modal();
  }

  /** Hanako looks into it and accepts it; Takahashi gets the first action. */
  void accept(String id) {
    company.submit("hanako", form("hanako", one("hanako", id), "proposal_review_"), Map.of(), 2);
    company.submit(
        "hanako",
        form("hanako", one("hanako", id), "proposal_accept_"),
        Map.of(
            "proposal_what",
            "申請フォームを作る",
            "proposal_owner",
            "U0TAKAHASHI",
            "proposal_due",
            "2026-12-10",
            "proposal_metric",
            "-"),
        2);
  }

  /** What is suggested for what somebody types into the form. */
  JsonNode suggest(String user, JsonNode form, String typed) {
    return company
        .act(
            Map.of(
                "user",
                user,
                "type",
                "suggest",
                "view_id",
                form.path("id").asString(""),
                "action_id",
                "proposal_like",
                "value",
                typed))
        .json()
        .path("options");
  }

  /** Somebody's actions. */
  JsonNode work(String user) {
    return company.command(user, "#ask-bpo", "/bpo-action", "").ephemeral();
  }

  /** Somebody takes on the first of their actions, and does it. */
  void finish(String user) {
    JsonNode list = work(user);
    String accept = first(list, "action_accept_");
    if (!accept.isEmpty()) {
      company.press(user, list, accept);
    }
    JsonNode fresh = work(user);
    JsonNode form = company.press(user, fresh, first(fresh, "action_done_")).modal();
    company.submit(user, form, "action_word", "作りました", 1);
  }

  private static String first(JsonNode message, String prefix) {
    Matcher matcher = Pattern.compile("\"(" + prefix + "[^\"]*)\"").matcher(message.toString());
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The message of a channel that holds some words. */
  JsonNode posted(String channelName, String words) {
    for (JsonNode channel : company.state().path("channels")) {
      for (JsonNode message : channel.path("messages")) {
        if (channel.path("name").asString("").equals(channelName)
            && message.toString().contains(words)) {
          return message;
        }
      }
    }
    throw new AssertionError("not posted: " + words);
  }

  /** What a file holds that is in a direct message to somebody. */
  String file(String user, String name) {
    JsonNode file =
        Mailbox.all(company).stream()
            .filter(letter -> letter.user().equals(user))
            .flatMap(letter -> letter.message().path("files").valueStream())
            .filter(one -> one.path("name").asString("").equals(name))
            .reduce((older, newer) -> newer)
            .orElseThrow(() -> new AssertionError("no " + name + " for " + user));
    return new Wire().ask(URI.create(file.path("url_private").asString(""))).body();
  }

  static JsonNode letter(Seen seen, String words) {
    return seen.messages().stream()
        .filter(one -> Company.text(one).contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(seen.json().toPrettyString()));
  }

  /** All that was said. */
  static String told(Seen seen) {
    return seen.messages().stream().map(Company::text).reduce("", String::concat);
  }

  /** By what name a proposal is known, of which somebody is told. */
  static String id(String text) {
    Matcher matcher = ID.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }
}
