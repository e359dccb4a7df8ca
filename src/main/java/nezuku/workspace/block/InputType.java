package nezuku.workspace.block;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The elements that hold a value: under which key their state has it, and its initial. */
public enum InputType {
  PLAIN_TEXT_INPUT("value", "initial_value"),
  NUMBER_INPUT("value", "initial_value"),
  EMAIL_TEXT_INPUT("value", "initial_value"),
  URL_TEXT_INPUT("value", "initial_value"),
  STATIC_SELECT("selected_option", "initial_option"),
  EXTERNAL_SELECT("selected_option", "initial_option"),
  RADIO_BUTTONS("selected_option", "initial_option"),
  MULTI_STATIC_SELECT("selected_options", "initial_options"),
  CHECKBOXES("selected_options", "initial_options"),
  USERS_SELECT("selected_user", "initial_user"),
  MULTI_USERS_SELECT("selected_users", "initial_users"),
  CONVERSATIONS_SELECT("selected_conversation", "initial_conversation"),
  MULTI_CONVERSATIONS_SELECT("selected_conversations", "initial_conversations"),
  CHANNELS_SELECT("selected_channel", "initial_channel"),
  MULTI_CHANNELS_SELECT("selected_channels", "initial_channels"),
  DATEPICKER("selected_date", "initial_date"),
  TIMEPICKER("selected_time", "initial_time"),
  DATETIMEPICKER("selected_date_time", "initial_date_time"),
  FILE_INPUT("files", "");

  private static final Map<String, InputType> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(InputType::type, Function.identity()));

  private final String key;
  private final String initial;

  InputType(String key, String initial) {
    this.key = key;
    this.initial = initial;
  }

  /** The input type of an element, if it holds a value. */
  public static Optional<InputType> of(JsonNode element) {
    return Optional.ofNullable(BY_NAME.get(element.path("type").asString("")));
  }

  /** The type as Block Kit writes it. */
  public String type() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of the value in a view's state and in an action. */
  public String key() {
    return key;
  }

  /** Whether it holds several values. */
  public boolean isMany() {
    return key.endsWith("s");
  }

  /** Whether its values are options. */
  public boolean isOption() {
    return key.startsWith("selected_option");
  }

  JsonNode initialOf(JsonNode element) {
    return element.path(initial);
  }
}
