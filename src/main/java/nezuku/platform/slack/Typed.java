package nezuku.platform.slack;

import com.slack.api.model.view.ViewState;
import java.util.Objects;
import java.util.stream.Collectors;

/** What somebody entered into one input of a form. */
final class Typed {
  private Typed() {}

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
    return Objects.requireNonNullElseGet(
        value.getSelectedUser(), () -> Objects.requireNonNullElse(value.getValue(), ""));
  }
}
