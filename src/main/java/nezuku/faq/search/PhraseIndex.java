package nezuku.faq.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** The Lucene index, in memory: one document a phrase. Gathers the entries worth a closer look. */
final class PhraseIndex {
  private static final String ENTRY = "entry";
  private static final String AUDIENCE = "audience";
  private static final int PHRASES = 200;
  // Questions are short: a long one is not a worse one, and a word said twice says little more.
  private static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.3f);
  private static final int MAX_TERMS = 900;

  private final IndexSearcher searcher;
  private final Set<Audience> audiences;

  PhraseIndex(
      List<Phrase> phrases,
      IntFunction<Audience> audienceOf,
      IntFunction<Map<View, List<String>>> termsOf) {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    this.audiences = new LinkedHashSet<>();
    try {
      IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
      try (IndexWriter writer = new IndexWriter(directory, config.setSimilarity(SIMILARITY))) {
        for (int i = 0; i < phrases.size(); i++) {
          Audience audience = audienceOf.apply(phrases.get(i).entry());
          audiences.add(audience);
          writer.addDocument(document(phrases.get(i), audience, termsOf.apply(i)));
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
      searcher.setSimilarity(SIMILARITY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(
      Phrase phrase, Audience audience, Map<View, List<String>> terms) {
    FieldType counted = new FieldType();
    counted.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    counted.setTokenized(true);
    counted.freeze();
    Document document = new Document();
    document.add(new StoredField(ENTRY, phrase.entry()));
    document.add(new StringField(AUDIENCE, audience.toString(), Field.Store.NO));
    terms.forEach(
        (view, list) -> {
          if (view.gathers()) {
            document.add(new Field(view.field(), new TermStream(list), counted));
          }
        });
    return document;
  }

  /** The entries with the best phrases, best first, among those that the clearance allows. */
  List<Integer> gather(Map<View, List<String>> question, Clearance clearance, int limit) {
    List<BytesRef> allowed =
        audiences.stream()
            .filter(clearance::allows)
            .map(audience -> new BytesRef(audience.toString()))
            .toList();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermInSetQuery(AUDIENCE, allowed), Occur.FILTER);
    BooleanQuery terms = terms(question);
    if (terms.clauses().isEmpty() || allowed.isEmpty()) {
      return List.of();
    }
    query.add(terms, Occur.MUST);
    return entries(query.build(), limit);
  }

  private static BooleanQuery terms(Map<View, List<String>> question) {
    BooleanQuery.Builder terms = new BooleanQuery.Builder();
    int room = MAX_TERMS;
    for (Map.Entry<View, List<String>> view : question.entrySet()) {
      for (String term : new LinkedHashSet<>(view.getValue())) {
        if (view.getKey().gathers(term) && room-- > 0) {
          Query match = new TermQuery(new Term(view.getKey().field(), term));
          terms.add(new BoostQuery(match, view.getKey().boost()), Occur.SHOULD);
        }
      }
    }
    return terms.build();
  }

  private List<Integer> entries(Query query, int limit) {
    try {
      Set<Integer> entries = new LinkedHashSet<>();
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc hit : searcher.search(query, PHRASES).scoreDocs) {
        var entry = stored.document(hit.doc).getField(ENTRY);
        if (entry != null && entry.numericValue() != null) {
          entries.add(entry.numericValue().intValue());
        }
      }
      return entries.stream().limit(limit).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
