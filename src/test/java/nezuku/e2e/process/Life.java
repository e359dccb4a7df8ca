package nezuku.e2e.process;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Life in the company, while things go wrong: people ask, press, fill in forms, one by one. */
final class Life implements Runnable {
  private static final Pattern REFERENCE = Pattern.compile("\"([A-Z0-9]{4,12})/[^\"]*\"");
  private static final List<String> PEOPLE = List.of("tanaka", "james", "watanabe", "emily");
  private static final List<Map<String, Object>> FAULTS =
      List.of(
          Map.of("method", "chat.postMessage", "status", 429, "retry_after", 1),
          Map.of("method", "chat.postMessage", "status", 500),
          Map.of("method", "chat.postMessage", "status", 500, "done", true),
          Map.of("method", "chat.postMessage", "error", "fatal_error", "done", true),
          Map.of("method", "chat.postMessage", "timeout", "PT12S"),
          Map.of("method", "conversations.open", "status", 500),
          Map.of("method", "conversations.replies", "status", 500),
          Map.of("method", "conversations.history", "status", 429, "retry_after", 1),
          Map.of("drop_socket", true),
          Map.of("disconnect", "refresh_requested"),
          Map.of("deliver_twice", 2),
          Map.of("lose_acks", 1));

  private final Workspace workspace;
  private final Promises promises;
  private final Random random;
  private volatile boolean ended;
  private int number;

  Life(Workspace workspace, Promises promises, Random random) {
    this.workspace = workspace;
    this.promises = promises;
    this.random = random;
  }

  /** After this nobody begins anything new. */
  void end() {
    ended = true;
  }

  @Override
  public void run() {
    while (promises.handedOver.isEmpty()) {
      handOver(PEOPLE.getFirst(), question("who won the world cup in"));
    }
    while (!ended) {
      if (random.nextInt(6) == 0) {
        workspace.fault(FAULTS.get(random.nextInt(FAULTS.size())));
      }
      String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
      switch (random.nextInt(4)) {
        case 0 -> mention(person, question("領収書をなくした"));
        case 1 -> direct(person, question("i lost a receipt"));
        case 2 -> command(person, question("i lost a receipt"));
        default -> handOver(person, question("who won the world cup in"));
      }
    }
  }

  private String question(String words) {
    return words + " " + ++number;
  }

  private void mention(String person, String question) {
    JsonNode seen = say(person, "#ask-bpo", "@nezuku " + question);
    promises.asked.add(asked(seen, question));
  }

  private void direct(String person, String question) {
    promises.asked.add(asked(say(person, "@nezuku", question), question));
  }

  private static Promises.Asked asked(JsonNode seen, String question) {
    return new Promises.Asked(
        seen.path("channel").asString(""), seen.path("ts").asString(""), question);
  }

  private JsonNode say(String person, String channel, String text) {
    return workspace.act(
        Map.of(
            "user", person, "type", "message", "channel", channel, "text", text, "expect", 0,
            "wait", "PT0.3S"));
  }

  private void command(String person, String question) {
    if (isAccepted(commanded(person, question, 0))) {
      promises.commanded.add(new Promises.Commanded(question));
    }
  }

  private JsonNode commanded(String person, String question, int expect) {
    return workspace.act(
        Map.of(
            "user", person,
            "type", "command",
            "channel", "#ask-bpo",
            "command", "/bpo-faq",
            "text", question,
            "expect", expect,
            "wait", "PT4S"));
  }

  /** Slack was told in time that it has arrived, whatever else appeared meanwhile. */
  private static boolean isAccepted(JsonNode seen) {
    String said = seen.toString();
    return seen.path("ok").asBoolean(false)
        && seen.path("delivered").asBoolean(false)
        && !seen.path("timed_out").asBoolean(false)
        && !said.contains("failed with the error")
        && !said.contains("Something went wrong");
  }

  private void handOver(String person, String question) {
    JsonNode answer = commanded(person, question, 1);
    Matcher reference = REFERENCE.matcher(answer.path("ephemerals").toString());
    if (!isAccepted(answer) || !reference.find()) {
      return;
    }
    promises.commanded.add(new Promises.Commanded(question));
    JsonNode message = answer.path("ephemerals").path(0);
    JsonNode modal =
        workspace
            .act(
                Map.of(
                    "user",
                    person,
                    "type",
                    "action",
                    "channel",
                    message.path("channel").asString(""),
                    "ts",
                    message.path("ts").asString(""),
                    "action_id",
                    "faq_ask_person",
                    "wait",
                    "PT4S"))
            .path("modals")
            .path(0);
    if (modal.has("id")) {
      submit(person, modal, reference.group(1), question);
    }
  }

  private void submit(String person, JsonNode modal, String reference, String question) {
    JsonNode submitted =
        workspace.act(
            Map.of(
                "user",
                person,
                "type",
                "submit",
                "view_id",
                modal.path("id").asString(""),
                "values",
                Map.of("faq_question", Map.of("faq_question", question)),
                "expect",
                0,
                "wait",
                "PT4S"));
    if (isAccepted(submitted) && submitted.path("errors").isEmpty()) {
      promises.handedOver.add(new Promises.HandedOver(reference, question));
    }
  }
}
