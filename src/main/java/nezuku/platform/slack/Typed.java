package nezuku.platform.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody entered into one input of a form. */
final class Typed {
  private Typed() {}

  /** What a form holds, by block id. */
  static Map<String, String> in(View view) {
    Map<String, String> values = new HashMap<>();
    if (view.getState() != null && view.getState().getValues() != null) {
      view.getState()
          .getValues()
          .forEach((block, actions) -> actions.values().forEach(v -> values.put(block, of(v))));
    }
    return values;
  }

  /** The text, or the values of what was chosen, one a line; empty if there is nothing. */
  static String of(ViewState.Value value) {
    if (value.getSelectedOption() != null) {
      return Objects.requireNonNullElse(value.getSelectedOption().getValue(), "");
    }
    if (value.getSelectedOptions() != null) {
      return value.getSelectedOptions().stream()
          .map(ViewState.SelectedOption::getValue)
          .collect(Collectors.joining("\n"));
    }
    if (value.getSelectedUsers() != null) {
      return String.join("\n", value.getSelectedUsers());
    }
    return Stream.of(
            value.getSelectedUser(),
            value.getSelectedConversation(),
            value.getSelectedDate(),
            value.getValue())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
