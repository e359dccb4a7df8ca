package nezuku.faq.content.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which words stand where: each may be explained once. */
final class TakenWords {
  private record Place(String word, int line) {}

  private final Splitter splitter;
  private final Map<String, Place> places = new HashMap<>();

  TakenWords(Splitter splitter) {
    this.splitter = splitter;
  }

  /** Takes the words of a line, all or none; a word that stands elsewhere is a mistake. */
  Optional<Mistake> take(List<String> words, int line) {
    Map<String, Place> own = new HashMap<>();
    for (String word : words) {
      for (String key : splitter.keys(word)) {
        Place other = places.get(key);
        Place same = own.putIfAbsent(key, new Place(word, line));
        if (other != null) {
          return Optional.of(twice(word, line, other));
        }
        // In one group, words that only look different to people are as good as one.
        if (same != null && lower(same.word()).equals(lower(word))) {
          return Optional.of(twice(word, line, same));
        }
      }
    }
    places.putAll(own);
    return Optional.empty();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Mistake twice(String word, int line, Place other) {
    return Mistake.of(line, "word-twice", word, other.word(), Integer.toString(other.line()));
  }
}
