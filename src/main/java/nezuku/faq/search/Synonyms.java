package nezuku.faq.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * Puts one word in the place of all that mean the same. Groups are taken apart by the analyzer that
 * they are meant for; a bad one fails when the program starts, not when somebody asks.
 */
final class Synonyms {
  private final SynonymMap map;

  /**
   * Reads groups, {@code word: other, two words} a line.
   *
   * @param splitter takes a word apart as a text would be
   */
  Synonyms(String groups, Splitter splitter) {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    groups.lines().forEach(line -> add(builder, line, splitter));
    try {
      map = builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a text apart. */
  interface Splitter {
    List<String> terms(String text);
  }

  private static void add(SynonymMap.Builder builder, String line, Splitter splitter) {
    List<String> group = Arrays.asList(line.strip().split("[:,] *", -1));
    String meant = String.join("", splitter.terms(group.getFirst()));
    for (String word : group) {
      List<String> terms = splitter.terms(word);
      if (!meant.isEmpty() && !terms.isEmpty() && !terms.equals(List.of(meant))) {
        builder.add(
            SynonymMap.Builder.join(terms.toArray(String[]::new), new CharsRefBuilder()),
            new CharsRef(meant),
            false);
      }
    }
  }

  TokenStream replace(TokenStream words) {
    return new FlattenGraphFilter(new SynonymGraphFilter(words, map, true));
  }
}
