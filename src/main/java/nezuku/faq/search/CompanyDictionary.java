package nezuku.faq.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nezuku.faq.Vocabulary;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/** The company's words as kuromoji's user dictionary. */
final class CompanyDictionary {
  // Kuromoji takes words as they are typed, and people type Latin letters in any case.
  private static final List<UnaryOperator<String>> CASES =
      List.of(
          text -> text,
          text -> text.toLowerCase(Locale.ROOT),
          text -> text.toUpperCase(Locale.ROOT));

  private CompanyDictionary() {}

  /** A dictionary of some words; none of none. */
  static @Nullable UserDictionary of(List<Vocabulary.Word> words) {
    Map<String, String> lines = new TreeMap<>();
    for (UnaryOperator<String> inCase : CASES) {
      for (Vocabulary.Word word : words) {
        String text = inCase.apply(word.text());
        String parts = inCase.apply(String.join(" ", word.parts()));
        // Some letters change with their neighbours; such a word is known as it is written alone.
        if (parts.replace(" ", "").equals(text)) {
          lines.putIfAbsent(text, line(text, parts, word));
        }
      }
    }
    try {
      return lines.isEmpty()
          ? null
          : UserDictionary.open(new StringReader(String.join("\n", lines.values())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String text, String parts, Vocabulary.Word word) {
    return String.join(",", text, parts, String.join(" ", word.readings()), word.partOfSpeech());
  }
}
