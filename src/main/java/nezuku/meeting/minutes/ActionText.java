package nezuku.meeting.minutes;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of an action, taken apart.
 *
 * @param what what is to be done
 */
record ActionText(String what, List<String> owners, Due due) {
  private static final Pattern FULL_STOP = Pattern.compile("[\\s。.、,]+$|\\s+\\?$");

  static ActionText of(Snippet text, OwnerReader owners, DueReader dues) {
    Snippet plain = unmarked(text);
    DueReader.Dated dated = dues.sentence(plain);
    // The name may stand before the date or behind it; where it does not show, the date is in its
    // way.
    OwnerReader.Owned owned = owners.action(plain);
    if (owned.owners().isEmpty()) {
      owned = owners.action(dated.rest().trimmed());
      return new ActionText(what(owned.rest()), owned.owners(), dated.due());
    }
    if (!(owned.due() instanceof Due.None)) {
      return new ActionText(what(owned.rest()), owned.owners(), owned.due());
    }
    DueReader.Dated rest = dues.sentence(owned.rest().trimmed());
    boolean kept = !(rest.due() instanceof Due.None);
    return new ActionText(
        what(kept ? rest.rest() : owned.rest()), owned.owners(), kept ? rest.due() : dated.due());
  }

  /** With the owner found; the date stands somewhere in the rest. */
  static ActionText of(OwnerReader.Owned owned, DueReader dues) {
    DueReader.Dated dated = dues.sentence(owned.rest());
    return new ActionText(what(dated.rest()), owned.owners(), dated.due());
  }

  /**
   * With the owner found; the date stands in what is left or, before the owner, in the sentence.
   */
  static ActionText of(Snippet sentence, OwnerReader.Owned owned, DueReader dues) {
    ActionText found = of(owned, dues);
    return found.due() instanceof Due.None
        ? new ActionText(found.what(), found.owners(), dues.sentence(sentence).due())
        : found;
  }

  /** With all of it found. */
  static ActionText of(OwnerReader.Owned owned) {
    return new ActionText(what(owned.rest()), owned.owners(), owned.due());
  }

  /** Ken: none. */
  boolean isNothing() {
    return what.isBlank() || Nothing.is(Snippet.of(what));
  }

  /** Without the marks of bold type and code. */
  static Snippet unmarked(Snippet text) {
    return Snippet.of(text.toString().replace("**", "").replace("__", "").replace("`", "")).strip();
  }

  private static String what(Snippet text) {
    String what = text.plain();
    boolean closes =
        (what.endsWith(")") && !what.contains("(")) || (what.endsWith("」") && !what.contains("「"));
    if (closes) {
      return what(text.part(0, what.length() - 1));
    }
    return FULL_STOP.matcher(text.trimmed().toString().replace('\n', ' ')).replaceFirst("").strip();
  }
}
