package nezuku.faq.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nezuku.faq.embedding.Vector;
import nezuku.faq.embedding.VectorSpace;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/** Vectors in a Lucene index of their own, in files: one document for each. */
public final class VectorIndex implements VectorSpace {
  private static final String ID = "id";
  private static final String AUDIENCE = "audience";
  private static final String VECTOR = "vector";

  /** So many vectors are looked at, as several may be of one entry. */
  private static final int GATHERED = 100;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Set<Audience> audiences = ConcurrentHashMap.newKeySet();
  private volatile OptionalInt size = OptionalInt.empty();

  /** An empty space. */
  public VectorIndex() {
    try {
      folder = Index.temporaryFolder();
      directory = new MMapDirectory(folder);
      writer = new IndexWriter(directory, new IndexWriterConfig().setCodec(new WideVectors()));
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public OptionalInt size() {
    return size;
  }

  @Override
  public void put(String entry, Audience audience, Collection<Vector> vectors) {
    List<Document> documents =
        vectors.stream().map(vector -> document(entry, audience, vector)).toList();
    try {
      writer.updateDocuments(new Term(ID, entry), documents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    audiences.add(audience);
    vectors.stream().mapToInt(Vector::size).findFirst().ifPresent(s -> size = OptionalInt.of(s));
  }

  private static Document document(String entry, Audience audience, Vector vector) {
    Document document = new Document();
    document.add(new StringField(ID, entry, Field.Store.YES));
    document.add(new StringField(AUDIENCE, audience.toString(), Field.Store.NO));
    document.add(
        new KnnFloatVectorField(VECTOR, vector.values(), VectorSimilarityFunction.DOT_PRODUCT));
    return document;
  }

  @Override
  public void remove(String entry) {
    try {
      writer.deleteDocuments(new Term(ID, entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Near> near(Vector vector, Clearance clearance, int most) {
    List<BytesRef> allowed =
        audiences.stream()
            .filter(clearance::allows)
            .map(audience -> new BytesRef(audience.toString()))
            .toList();
    if (allowed.isEmpty()) {
      return List.of();
    }
    Query wall = new TermInSetQuery(AUDIENCE, allowed);
    try {
      return nearest(new KnnFloatVectorQuery(VECTOR, vector.values(), GATHERED, wall), most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Near> nearest(Query query, int most) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      StoredFields stored = searcher.storedFields();
      Map<String, Double> best = new LinkedHashMap<>();
      for (ScoreDoc hit : searcher.search(query, GATHERED).scoreDocs) {
        // Lucene's score is never negative: (1 + cosine) / 2.
        best.putIfAbsent(
            String.valueOf(stored.document(hit.doc, Set.of(ID)).get(ID)), 2.0 * hit.score - 1);
      }
      return best.entrySet().stream()
          .limit(most)
          .map(one -> new Near(one.getKey(), one.getValue()))
          .toList();
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void close() {
    IOUtils.closeWhileHandlingException(searchers);
    try {
      writer.rollback();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Index.delete(folder);
    }
  }
}
