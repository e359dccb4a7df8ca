package nezuku.faq.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nezuku.faq.Candidate;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.faq.Search;
import nezuku.faq.Wording;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The peer that {@code faq eval} measures against: what one gets from Lucene in an afternoon. It
 * indexes the question alone with {@link JapaneseAnalyzer} or {@link StandardAnalyzer}, ranks by
 * BM25, knows no clearance, and its scores are no probabilities.
 */
public final class PlainSearch implements Search {
  private static final Analyzer JAPANESE = new JapaneseAnalyzer();
  private static final Analyzer ENGLISH = new StandardAnalyzer();

  private final List<Entry> entries;
  private final IndexSearcher searcher;

  /** Indexes the questions. */
  public PlainSearch(Content content) {
    this.entries = content.entries();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try {
      for (Language language : Language.values()) {
        index(directory, language);
      }
      this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void index(ByteBuffersDirectory directory, Language language) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(analyzer(language)))) {
      for (int i = 0; i < entries.size(); i++) {
        Wording wording = entries.get(i).wordings().get(language);
        if (wording != null) {
          Document document = new Document();
          document.add(new StoredField("entry", i));
          document.add(new TextField(language.code(), wording.question(), Field.Store.NO));
          writer.addDocument(document);
        }
      }
    }
  }

  private static Analyzer analyzer(Language language) {
    return language == Language.JA ? JAPANESE : ENGLISH;
  }

  @Override
  public List<Candidate> search(Question question, Clearance clearance, int limit) {
    Language language = question.language();
    Query query =
        new QueryBuilder(analyzer(language)).createBooleanQuery(language.code(), question.text());
    if (query == null) {
      return List.of();
    }
    try {
      List<Candidate> candidates = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
        var stored = searcher.storedFields().document(hit.doc).getField("entry");
        if (stored != null && stored.numericValue() != null) {
          Entry entry = entries.get(stored.numericValue().intValue());
          candidates.add(new Candidate(entry, entry.languageFor(language), hit.score));
        }
      }
      return candidates;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
