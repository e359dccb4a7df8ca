package nezuku.faq.embedding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nezuku.faq.Entry;
import nezuku.people.Audience;

/**
 * What of an entry is turned into vectors: its questions and aliases, never its answers.
 *
 * @param audience whom it is meant for
 * @param byKey the texts by their keys
 */
record EntryTexts(Audience audience, Map<String, String> byKey) {

  /** Small models read no more, and some refuse it. */
  private static final int MOST = 500;

  static EntryTexts of(Entry entry) {
    Map<String, String> byKey = new LinkedHashMap<>();
    entry.wordings().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .flatMap(
            wording -> Stream.concat(Stream.of(wording.question()), wording.aliases().stream()))
        .map(EntryTexts::cut)
        .forEach(text -> byKey.put(TextKey.of(text), text));
    return new EntryTexts(entry.audience(), byKey);
  }

  /** Never in the middle of a character. */
  private static String cut(String text) {
    int end = Math.min(text.length(), MOST);
    boolean within = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, within ? end - 1 : end);
  }
}
