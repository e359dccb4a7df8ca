package nezuku.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name without what is written around it, in parts, folded so that width, case and kind of kana
 * don't matter.
 *
 * @param parts surname and given name, in whatever order; one where they are written together
 */
record NameForms(List<String> parts) {
  private static final Pattern AROUND =
      Pattern.compile("^(?:@|(?:mr|mrs|ms|dr|prof)\\.? )+", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<=\\S)[ -]?(?:さん|様|さま|氏|くん|君|先生|殿|ちゃん|\\bsan\\b"
              + "|(?:代表|副)?(?:部長|課長|係長|次長|室長|主任|社長|所長|店長|本部長|リーダー|マネージャー?|マネジャー))$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^】]*】");
  private static final Pattern VARIANTS = Pattern.compile("[/|\\u30fb]");
  private static final Pattern BLANKS = Pattern.compile("[ ,._]+");
  private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^>]*)?>");
  private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

  /** All ways in which a name of somebody may be read: 田中 美咲 / Tanaka Misaki (営業) has two. */
  static Stream<NameForms> all(String name) {
    String bare = BRACKETED.matcher(normal(name)).replaceAll(" ");
    return VARIANTS.splitAsStream(bare).map(NameForms::of).filter(form -> !form.isEmpty());
  }

  /** A name as it is looked for. */
  static NameForms sought(String name) {
    String bare = BRACKETED.matcher(normal(name)).replaceAll(" ").strip();
    String without = TITLE.matcher(AROUND.matcher(bare).replaceFirst("")).replaceFirst("");
    return of(without);
  }

  /** A mention's user id, or what may be an address. */
  static String address(String name) {
    String text = normal(name).strip();
    var mention = MENTION.matcher(text);
    return mention.matches() ? String.valueOf(mention.group(1)) : text.replaceFirst("^@", "");
  }

  private static NameForms of(String name) {
    return new NameForms(
        BLANKS.splitAsStream(folded(name).strip()).filter(part -> !part.isEmpty()).toList());
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC);
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'ァ' && c <= 'ヶ') {
        folded.setCharAt(i, (char) (c - KATAKANA_TO_HIRAGANA));
      }
    }
    return folded.toString();
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The same, however it is spaced. */
  boolean isSame(NameForms other) {
    return String.join("", parts).equals(String.join("", other.parts));
  }

  /** The same with the given name first or last. */
  boolean isSameInOtherOrder(NameForms other) {
    return parts.size() > 1 && sorted(parts).equals(sorted(other.parts));
  }

  /** The other one is a part of this: surname or given name. */
  boolean isPart(NameForms other) {
    return other.parts.size() == 1 && parts.contains(other.parts.getFirst());
  }

  /** This is written together, and begins with the other one: 田中美咲 with 田中. */
  boolean begins(NameForms other) {
    return parts.size() == 1
        && other.parts.size() == 1
        && other.parts.getFirst().length() >= 2
        && isJapanese(other.parts.getFirst())
        && parts.getFirst().startsWith(other.parts.getFirst());
  }

  private static boolean isJapanese(String text) {
    return Language.of(text) == Language.JA;
  }

  private static List<String> sorted(List<String> parts) {
    return parts.stream().sorted().toList();
  }
}
