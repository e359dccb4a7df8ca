package nezuku.people;

import java.util.regex.Pattern;

/** Whom a text is meant for. Written in content as {@code internal}, {@code partner} and so on. */
public sealed interface Audience {

  /** The company's own employees only. */
  record Internal() implements Audience {
    @Override
    public String toString() {
      return "internal";
    }
  }

  /** Employees, and the staff of every partner. */
  record AllPartners() implements Audience {
    @Override
    public String toString() {
      return "partner";
    }
  }

  /** Employees, and the staff of one partner. */
  record OnePartner(String partner) implements Audience {
    @Override
    public String toString() {
      return "partner:" + partner;
    }
  }

  /** Everyone, guests too. */
  record Everyone() implements Audience {
    @Override
    public String toString() {
      return "everyone";
    }
  }

  /**
   * Reads an audience as it is written in content.
   *
   * @throws IllegalArgumentException if it is none; there is no default, so that a slip of the pen
   *     can't open the wall
   */
  static Audience parse(String text) {
    return switch (text) {
      case "internal" -> new Internal();
      case "partner" -> new AllPartners();
      case "everyone" -> new Everyone();
      default -> {
        if (!Spelling.ONE_PARTNER.matcher(text).matches()) {
          throw new IllegalArgumentException(
              "not an audience: '"
                  + text
                  + "' (internal, partner, partner:<name in small letters> or everyone)");
        }
        yield new OnePartner(text.substring("partner:".length()));
      }
    };
  }

  /** How a partner is written. */
  final class Spelling {
    private static final Pattern ONE_PARTNER = Pattern.compile("partner:[a-z][a-z0-9-]*");

    private Spelling() {}
  }
}
