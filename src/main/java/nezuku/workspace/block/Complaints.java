package nezuku.workspace.block;

import java.util.ArrayList;
import java.util.List;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong with some blocks, each with a JSON pointer, in Slack's words. */
final class Complaints {
  private final List<String> all = new ArrayList<>();

  void add(String what, String pointer) {
    all.add("[ERROR] " + what + " [json-pointer:" + pointer + "]");
  }

  List<String> all() {
    return List.copyOf(all);
  }

  /** A text object that must be there. */
  void text(JsonNode owner, String field, int most, boolean plainOnly, String pointer) {
    JsonNode text = owner.path(field);
    if (!text.isObject()) {
      add("missing required field: " + field, pointer);
      return;
    }
    String at = pointer + "/" + field;
    String type = Json.text(text, "type");
    if (!type.equals("plain_text") && (plainOnly || !type.equals("mrkdwn"))) {
      add("unsupported type: " + type, at + "/type");
    }
    length(text, "text", 1, most, at);
  }

  /** A text object that may be missing. */
  void textIfAny(JsonNode owner, String field, int most, boolean plainOnly, String pointer) {
    if (owner.hasNonNull(field)) {
      text(owner, field, most, plainOnly, pointer);
    }
  }

  /** A string that must be there. */
  void length(JsonNode owner, String field, int least, int most, String pointer) {
    if (!owner.path(field).isString()) {
      add("missing required field: " + field, pointer);
      return;
    }
    int length = Json.text(owner, field).length();
    if (length < least) {
      add("must be more than " + (least - 1) + " characters", pointer + "/" + field);
    }
    if (length > most) {
      add("must be less than " + (most + 1) + " characters", pointer + "/" + field);
    }
  }

  /** A string that may be missing. */
  void lengthIfAny(JsonNode owner, String field, int most, String pointer) {
    if (owner.hasNonNull(field)) {
      length(owner, field, 0, most, pointer);
    }
  }

  /** An array that must have so many items. */
  void count(JsonNode owner, String field, int least, int most, String pointer) {
    JsonNode items = owner.path(field);
    if (!items.isArray()) {
      add("missing required field: " + field, pointer);
    } else if (items.size() < least) {
      add("no less than " + least + " items allowed", pointer + "/" + field);
    } else if (items.size() > most) {
      add("no more than " + most + " items allowed", pointer + "/" + field);
    }
  }
}
