package nezuku.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody, or several, as the configuration names them. */
public sealed interface Principal {

  /** One person, by Slack user id. */
  record UserId(String id) implements Principal {}

  /** Whoever is in a Slack user group, by its id. */
  record UserGroup(String id) implements Principal {}

  /** One person, by e-mail address in small letters. */
  record Email(String address) implements Principal {}

  /**
   * Reads one as it is written: {@code U…} or {@code W…}, {@code S…}, or an e-mail address.
   *
   * @throws IllegalArgumentException if it is none of them; the message says what is allowed
   */
  static Principal parse(String text) {
    if (Spelling.USER_ID.matcher(text).matches()) {
      return new UserId(text);
    }
    if (Spelling.USER_GROUP_ID.matcher(text).matches()) {
      return new UserGroup(text);
    }
    if (isEmail(text)) {
      return new Email(text.toLowerCase(Locale.ROOT));
    }
    throw new IllegalArgumentException(
        "not a user id (U… or W…), a user group id (S…) or an e-mail address: " + text);
  }

  /** Whether a text looks like an e-mail address. */
  static boolean isEmail(String text) {
    return Spelling.EMAIL.matcher(text).matches();
  }

  /** How they are written. */
  final class Spelling {
    private static final Pattern USER_ID = Pattern.compile("[UW][A-Z0-9]+");
    private static final Pattern USER_GROUP_ID = Pattern.compile("S[A-Z0-9]+");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private Spelling() {}
  }
}
