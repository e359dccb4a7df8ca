package nezuku.faq.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.sinks.TeeSinkTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Reads Japanese text for words and readings at once: finding the morphemes takes longest, and both
 * are made from them. Thread-safe.
 */
final class MorphemeReader {
  private final @Nullable UserDictionary dictionary;
  private final Synonyms synonyms;
  private final Queue<Streams> idle = new ConcurrentLinkedQueue<>();

  MorphemeReader(@Nullable UserDictionary dictionary, Synonyms synonyms) {
    this.dictionary = dictionary;
    this.synonyms = synonyms;
  }

  /** What a text consists of. */
  record Read(List<String> words, Terms readings) {}

  Read read(String text) {
    Streams waiting = idle.poll();
    Streams streams = waiting == null ? new Streams(dictionary, synonyms) : waiting;
    Read read = streams.read(text);
    idle.add(streams);
    return read;
  }

  private static final class Streams {
    private final Tokenizer source;
    private final TokenStream words;
    private final CharTermAttribute word;
    private final TokenStream readings;
    private final CharTermAttribute reading;

    Streams(@Nullable UserDictionary dictionary, Synonyms synonyms) {
      source = Analyzers.morphemes(dictionary);
      TeeSinkTokenFilter morphemes = new TeeSinkTokenFilter(source);
      words = synonyms.replace(Analyzers.words(morphemes));
      word = words.addAttribute(CharTermAttribute.class);
      readings = Analyzers.read(morphemes.newSinkTokenStream());
      reading = readings.addAttribute(CharTermAttribute.class);
    }

    Read read(String text) {
      List<String> found = new ArrayList<>();
      Terms.Builder terms = new Terms.Builder();
      try {
        source.setReader(new StringReader(text));
        words.reset();
        while (words.incrementToken()) {
          if (word.length() > 0) {
            found.add(word.toString());
          }
        }
        words.end();
        words.close();
        readings.reset();
        while (readings.incrementToken()) {
          if (reading.length() > 0) {
            terms.add(reading.buffer(), reading.length());
          }
        }
        readings.end();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Read(found, terms.build());
    }
  }
}
