package nezuku.e2e.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Holds what stands in the workspace against what was promised. */
final class Audit {
  private static final Pattern VALUE = Pattern.compile("\"value\":\"([A-Z0-9]{4,12})/");
  private static final Pattern TOLD =
      Pattern.compile("(?:参照番号|Reference) ([A-Z0-9]{4,12}) ・|Reference ([A-Z0-9]{4,12}) ·");

  private final List<String> lost = new ArrayList<>();
  private final List<String> doubled = new ArrayList<>();
  private int saidAgain;
  private int reminders;

  /**
   * Looks once, when everything has come to rest.
   *
   * @param references of each question, the short names of the asks that were kept
   */
  static Audit of(JsonNode state, Promises promises, Map<String, List<String>> references) {
    Audit audit = new Audit();
    audit.outboxIds(state);
    audit.threads(state, promises);
    Set<String> told = audit.handovers(state, promises);
    audit.whispers(state, promises, references, told);
    references.forEach(
        (question, asks) -> {
          if (asks.size() > 1) {
            audit.doubled.add("kept twice: " + question);
          }
        });
    return audit;
  }

  /** A message that the outbox has sent twice. */
  private void outboxIds(JsonNode state) {
    Set<String> seen = new HashSet<>();
    forEachMessage(
        state,
        (channel, message) -> {
          String id = message.path("metadata").path("event_payload").path("id").asString("");
          if (!id.isEmpty() && !seen.add(id)) {
            doubled.add("outbox " + id + " in " + channel);
          }
        });
  }

  private void threads(JsonNode state, Promises promises) {
    Map<String, Integer> replies = new HashMap<>();
    Map<String, Integer> titles = new HashMap<>();
    forEachMessage(
        state,
        (channel, message) -> {
          String thread = message.path("thread_ts").asString("");
          if (message.has("bot_id") && !thread.isEmpty()) {
            replies.merge(channel + "/" + thread, 1, Integer::sum);
          }
          String text = message.path("text").asString("");
          if (text.contains("うまく処理できませんでした") || text.contains("did not work")) {
            lost.add("an apology instead of what was asked for: " + text);
          }
          if (text.contains("お返事をお待ちしている質問") || text.contains("waiting for your answer on")) {
            reminders++;
            titles.merge(channel + " " + text.replaceAll("\\d+件|: \\d+$", ""), 1, Integer::sum);
          }
        });
    if (reminders == 0) {
      lost.add("nobody was reminded");
    }
    titles.forEach(
        (title, count) -> {
          if (count > 1) {
            doubled.add("reminder " + title + " × " + count);
          }
        });
    Set<String> givenUp = new HashSet<>();
    for (JsonNode event : state.path("given_up")) {
      givenUp.add(event.path("channel").asString("") + "/" + event.path("ts").asString(""));
    }
    for (Promises.Asked asked : promises.asked) {
      String thread = asked.channel() + "/" + asked.ts();
      int count = replies.getOrDefault(thread, 0);
      if (count == 0 && !givenUp.contains(thread)) {
        lost.add("no reply to " + asked);
      } else if (count > 1) {
        doubled.add(count + " replies to " + asked);
      }
    }
  }

  private void whispers(
      JsonNode state, Promises promises, Map<String, List<String>> references, Set<String> told) {
    Map<String, Integer> whispered = new HashMap<>();
    for (JsonNode whisper : state.path("ephemerals")) {
      count(VALUE.matcher(whisper.toString()), whispered);
    }
    Map<String, Integer> said = new HashMap<>();
    forEachMessage(state, (channel, message) -> count(VALUE.matcher(message.toString()), said));
    for (Promises.Commanded commanded : promises.commanded) {
      List<String> asks = references.getOrDefault(commanded.question(), List.of());
      int times = asks.stream().mapToInt(ask -> whispered.getOrDefault(ask, 0)).sum();
      // It came directly where its address was used up; it was replaced where somebody was asked.
      boolean elsewhere =
          asks.stream().anyMatch(ask -> said.containsKey(ask) || told.contains(ask));
      if (times == 0 && !elsewhere) {
        lost.add("no answer to " + commanded);
      } else if (times > 1) {
        saidAgain++;
      }
    }
  }

  private static void count(Matcher values, Map<String, Integer> said) {
    Set<String> inOne = new HashSet<>();
    while (values.find()) {
      if (inOne.add(values.group(1))) {
        said.merge(values.group(1), 1, Integer::sum);
      }
    }
  }

  private Set<String> handovers(JsonNode state, Promises promises) {
    Map<String, Integer> told = new HashMap<>();
    forEachMessage(
        state,
        (channel, message) -> {
          Matcher reference = TOLD.matcher(message.toString());
          if (reference.find()) {
            String name = reference.group(1) == null ? reference.group(2) : reference.group(1);
            told.merge(name, 1, Integer::sum);
          }
        });
    for (Promises.HandedOver over : promises.handedOver) {
      int count = told.getOrDefault(over.reference(), 0);
      if (count == 0) {
        lost.add("nobody was told of " + over);
      }
    }
    told.forEach(
        (reference, count) -> {
          if (count > 1) {
            doubled.add("told " + count + " times: " + reference);
          }
        });
    return told.keySet();
  }

  private interface Look {
    void at(String channel, JsonNode message);
  }

  private static void forEachMessage(JsonNode state, Look look) {
    for (JsonNode channel : state.path("channels")) {
      for (JsonNode message : channel.path("messages")) {
        look.at(channel.path("id").asString(""), message);
      }
    }
  }

  List<String> lost() {
    return lost;
  }

  List<String> doubled() {
    return doubled;
  }

  /** Private answers that were shown once more after a crash, which nobody can find out. */
  int saidAgain() {
    return saidAgain;
  }

  int reminders() {
    return reminders;
  }
}
