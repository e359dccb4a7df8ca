package nezuku.faq.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/** The Lucene index: gathers the entries worth a closer look. Writing is not thread-safe. */
final class PhraseIndex implements AutoCloseable {
  private static final int PHRASES = 150;
  private static final int RAM_MEGABYTES = 64;
  // Questions are short: a long one is not a worse one, and a word said twice says little more.
  private static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.3f);

  private final Directory directory;
  private final IndexWriter writer;
  private DirectoryReader reader;
  private IndexSearcher searcher;

  PhraseIndex(Directory directory) throws IOException {
    this.directory = directory;
    IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
    config.setSimilarity(SIMILARITY).setRAMBufferSizeMB(RAM_MEGABYTES);
    this.writer = new IndexWriter(directory, config);
    this.reader = DirectoryReader.open(writer);
    this.searcher = searcher(reader);
  }

  private static IndexSearcher searcher(DirectoryReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
    // Questions hardly ever repeat, and a filter is as quick as its cache.
    searcher.setQueryCache(null);
    return searcher;
  }

  /** Writes an entry; thread-safe. It is found after {@link #refresh}. */
  void add(Phrases phrases, int slot) throws IOException {
    writer.addDocuments(EntryDocuments.of(phrases, slot));
  }

  void remove(String id) throws IOException {
    writer.deleteDocuments(EntryDocuments.id(id));
  }

  /** Makes what was written findable. */
  void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
      searcher = searcher(newer);
    }
  }

  /** Leaves what is written in the pieces in which it comes, until it is made compact. */
  void expectMany() {
    writer.getConfig().setMergePolicy(NoMergePolicy.INSTANCE);
  }

  /** Puts it into as few pieces as a big index is best searched in. */
  void compact() throws IOException {
    writer.getConfig().setMergePolicy(new TieredMergePolicy());
    writer.forceMerge(1);
  }

  /** An entry that was gathered. */
  record Gathered(int slot, BytesRef code) {}

  /**
   * The entries with the best phrases, best first, among those that the clearance allows.
   *
   * @param audiences all that any entry has
   */
  List<Gathered> gather(
      List<AskedQuestion.Wanted> wanted, Set<Audience> audiences, Clearance clearance, int limit) {
    List<Audience> allowed = audiences.stream().filter(clearance::allows).toList();
    if (wanted.isEmpty() || allowed.isEmpty()) {
      return List.of();
    }
    Query terms = terms(wanted);
    if (allowed.size() < audiences.size()) {
      List<BytesRef> names = allowed.stream().map(one -> new BytesRef(one.toString())).toList();
      terms =
          new BooleanQuery.Builder()
              .add(new TermInSetQuery(EntryDocuments.AUDIENCE, names), Occur.FILTER)
              .add(terms, Occur.MUST)
              .build();
    }
    try {
      return entries(searcher.search(terms, PHRASES).scoreDocs, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The best phrases by the words of one language alone. */
  ScoreDoc[] plain(Set<String> words, Language language, int limit) throws IOException {
    BooleanQuery.Builder terms = new BooleanQuery.Builder();
    for (String word : words) {
      terms.add(
          new TermQuery(new Term(View.words(language).field(), TermStream.bytes(Terms.hash(word)))),
          Occur.SHOULD);
    }
    return searcher.search(terms.build(), limit).scoreDocs;
  }

  private static Query terms(List<AskedQuestion.Wanted> wanted) {
    BooleanQuery.Builder terms = new BooleanQuery.Builder();
    for (AskedQuestion.Wanted one : wanted) {
      Query match = new TermQuery(new Term(one.view().field(), TermStream.bytes(one.hash())));
      terms.add(new BoostQuery(match, one.view().boost()), Occur.SHOULD);
    }
    return terms.build();
  }

  private List<Gathered> entries(ScoreDoc[] hits, int limit) throws IOException {
    int[] places = places(hits);
    int[] best = Arrays.stream(places).distinct().limit(limit).toArray();
    Map<Integer, Gathered> byPlace = new LinkedHashMap<>();
    Arrays.stream(best).forEach(place -> byPlace.put(place, new Gathered(-1, new BytesRef())));
    for (int place : Arrays.stream(best).sorted().toArray()) {
      byPlace.put(place, gathered(place));
    }
    return List.copyOf(byPlace.values());
  }

  /** Where the entries of some phrases lie, in the order of the phrases. */
  private int[] places(ScoreDoc[] hits) throws IOException {
    List<ScoreDoc> inOrder = new ArrayList<>(Arrays.asList(hits));
    inOrder.sort(Comparator.comparingInt(hit -> hit.doc));
    Map<Integer, Integer> ahead = new java.util.HashMap<>();
    LeafReaderContext leaf = null;
    NumericDocValues values = null;
    for (ScoreDoc hit : inOrder) {
      if (leaf == null || values == null || hit.doc >= leaf.docBase + leaf.reader().maxDoc()) {
        leaf = leafOf(hit.doc);
        values = DocValues.getNumeric(leaf.reader(), EntryDocuments.AHEAD);
      }
      if (values.advanceExact(hit.doc - leaf.docBase)) {
        ahead.put(hit.doc, (int) values.longValue());
      }
    }
    return Arrays.stream(hits).mapToInt(hit -> hit.doc + ahead.getOrDefault(hit.doc, 0)).toArray();
  }

  private Gathered gathered(int place) throws IOException {
    LeafReaderContext leaf = leafOf(place);
    int document = place - leaf.docBase;
    NumericDocValues slots = DocValues.getNumeric(leaf.reader(), EntryDocuments.SLOT);
    BinaryDocValues codes = DocValues.getBinary(leaf.reader(), EntryDocuments.CODE);
    if (!slots.advanceExact(document) || !codes.advanceExact(document)) {
      throw new IllegalStateException("no entry at " + place);
    }
    return new Gathered((int) slots.longValue(), BytesRef.deepCopyOf(codes.binaryValue()));
  }

  private LeafReaderContext leafOf(int document) {
    return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    writer.rollback();
    directory.close();
  }
}
