package nezuku.action.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the words of a date out of a sentence, with the small words around them. */
final class Phrase {
  private static final String BEFORE =
      "(?:\\s*[(（,、]\\s*)?(?:\\b(?:by|until|till|before|due|on)\\s+)?";
  private static final String AFTER = "(?:まで(?:に|には)?|迄(?:に)?|中に|以内に|期限)?[)）]?[、,]?\\s*";

  private Phrase() {}

  /** The sentence without it; unchanged where nothing else would be left. */
  static String without(String sentence, String date) {
    Matcher found =
        Pattern.compile(BEFORE + Pattern.quote(date) + AFTER, Pattern.CASE_INSENSITIVE)
            .matcher(sentence);
    String rest = found.replaceFirst(" ").replaceAll("\\s+", " ").strip();
    return rest.isEmpty() ? sentence : rest;
  }
}
