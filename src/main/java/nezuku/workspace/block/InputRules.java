package nezuku.workspace.block;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** What Slack's own client checks before it sends a modal. */
public final class InputRules {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern URL = Pattern.compile("https?://\\S+");

  private InputRules() {}

  /** What is wrong, by block id; empty if the modal may be sent. */
  public static Map<String, String> problems(JsonNode blocks, JsonNode values, boolean japanese) {
    Map<String, String> problems = new LinkedHashMap<>();
    for (Element element : Element.of(blocks)) {
      if (Json.text(element.block(), "type").equals("input")) {
        JsonNode state = values.path(element.blockId()).path(element.actionId());
        String problem = problem(element, state, japanese);
        if (!problem.isEmpty()) {
          problems.put(element.blockId(), problem);
        }
      }
    }
    return problems;
  }

  private static String problem(Element element, JsonNode state, boolean ja) {
    JsonNode value = element.input().map(t -> state.path(t.key())).orElse(state);
    boolean empty =
        value.isNull()
            || value.isMissingNode()
            || (value.isString()
                ? value.asString("").isBlank()
                : value.isEmpty() && !value.isNumber());
    if (empty) {
      boolean optional = Json.flag(element.block(), "optional");
      return optional ? "" : say(ja, "入力してください", "Please complete this required field.");
    }
    String text = value.asString("");
    JsonNode json = element.json();
    if (text.length() < json.path("min_length").asInt(0)) {
      int least = json.path("min_length").asInt(0);
      return say(ja, least + "文字以上で入力してください", "At least " + least + " characters, please.");
    }
    if (text.length() > json.path("max_length").asInt(3000)) {
      int most = json.path("max_length").asInt(3000);
      return say(ja, most + "文字以内で入力してください", "At most " + most + " characters, please.");
    }
    return switch (Json.text(json, "type")) {
      case "number_input" -> number(json, text, ja);
      case "email_text_input" ->
          EMAIL.matcher(text).matches()
              ? ""
              : say(ja, "メールアドレスを入力してください", "Please enter a valid email address.");
      case "url_text_input" ->
          URL.matcher(text).matches() ? "" : say(ja, "URLを入力してください", "Please enter a valid URL.");
      default -> "";
    };
  }

  private static String number(JsonNode json, String text, boolean ja) {
    try {
      double value = Double.parseDouble(text);
      boolean whole = Json.flag(json, "is_decimal_allowed") || value == Math.rint(value);
      boolean inside =
          value >= json.path("min_value").asDouble(Double.NEGATIVE_INFINITY)
              && value <= json.path("max_value").asDouble(Double.POSITIVE_INFINITY);
      return whole && inside ? "" : say(ja, "範囲内の数値を入力してください", "This number is out of range.");
    } catch (NumberFormatException e) {
      return say(ja, "数値を入力してください", "Please enter a number.");
    }
  }

  private static String say(boolean ja, String japanese, String english) {
    return ja ? japanese : english;
  }
}
