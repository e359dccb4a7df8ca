package nezuku.action.slack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nezuku.action.Origin;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A new action as somebody has begun to write it; kept in the form, or in the button that opens it
 * again.
 *
 * @param what what is to be done
 * @param owner the user ids of those who are to do one each, one a line; empty if not chosen
 * @param due the date as a form gives it; empty if not chosen
 * @param link an address, or empty
 * @param origin how it is made, in small letters
 * @param circle the id of the circle that it belongs to; empty if to none
 * @param source what it is made of; empty if of nothing
 */
record NewAction(
    String what,
    String owner,
    String due,
    String link,
    String origin,
    String circle,
    String source) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** What is not there is empty. */
  NewAction {
    what = Objects.requireNonNullElse(what, "");
    owner = Objects.requireNonNullElse(owner, "");
    due = Objects.requireNonNullElse(due, "");
    link = Objects.requireNonNullElse(link, "");
    origin = Objects.requireNonNullElse(origin, "command");
    circle = Objects.requireNonNullElse(circle, "");
    source = Objects.requireNonNullElse(source, "");
  }

  /** One that is made by hand. */
  static NewAction of(String what, String owner, Optional<LocalDate> due) {
    return new NewAction(
        what, owner, due.map(LocalDate::toString).orElse(""), "", "command", "", "");
  }

  /** The same with what was typed into the form. */
  NewAction with(Map<String, String> values) {
    return new NewAction(
        values.getOrDefault(ActionIds.WHAT, "").strip(),
        values.getOrDefault(ActionIds.OWNER, ""),
        values.getOrDefault(ActionIds.DUE, ""),
        values.getOrDefault(ActionIds.LINK, "").strip(),
        origin,
        circle,
        source);
  }

  Optional<LocalDate> dueDate() {
    try {
      return due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Those who are to do it, each for themselves. */
  List<String> owners() {
    return owner.lines().distinct().toList();
  }

  /** Where it comes from. */
  Origin from() {
    return new Origin(
        Origin.Kind.valueOf(origin.toUpperCase(Locale.ROOT)), some(circle), some(source));
  }

  private static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Where it comes from, for a form to carry; the form holds the rest. */
  String metadata() {
    return JSON.writeValueAsString(new NewAction("", "", "", "", origin, circle, source));
  }

  /** All of it, for a button to carry. */
  String sealed() {
    return JSON.writeValueAsString(this);
  }

  /** What was sealed; one by hand where it is none of ours. */
  static NewAction open(String sealed) {
    try {
      NewAction read = JSON.readValue(sealed, NewAction.class);
      var unused = read.from();
      return read;
    } catch (JacksonException | IllegalArgumentException e) {
      return of("", "", Optional.empty());
    }
  }
}
