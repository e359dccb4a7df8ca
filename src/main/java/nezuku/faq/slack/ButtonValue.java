package nezuku.faq.slack;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button carries: the ask it belongs to and, where it names one, an entry.
 *
 * @param reference the ask's short name
 * @param entry an entry's id; empty where the button names none
 */
record ButtonValue(String reference, String entry) {
  private static final Pattern SHAPE =
      Pattern.compile("([A-Z0-9]{4,12})/([A-Za-z0-9][A-Za-z0-9_-]{0,120})?");

  /** Reads a value that came from outside; empty if it is none of ours. */
  static Optional<ButtonValue> parse(String value) {
    Matcher parts = SHAPE.matcher(value);
    return parts.matches()
        ? Optional.of(
            new ButtonValue(
                Objects.requireNonNull(parts.group(1)),
                Objects.requireNonNullElse(parts.group(2), "")))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return reference + "/" + entry;
  }
}
