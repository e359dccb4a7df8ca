package nezuku.faq.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/** Puts in the place of words what stands for them. */
final class Synonyms {
  private final SynonymMap map;

  Synonyms(SynonymTable table) {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    table
        .meant()
        .forEach((from, all) -> all.forEach(to -> builder.add(joined(from), joined(to), false)));
    try {
      map = builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CharsRef joined(List<String> terms) {
    return SynonymMap.Builder.join(terms.toArray(String[]::new), new CharsRefBuilder());
  }

  TokenStream replace(TokenStream words) {
    return new FlattenGraphFilter(new SynonymGraphFilter(words, map, true));
  }
}
