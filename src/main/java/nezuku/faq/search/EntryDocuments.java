package nezuku.faq.search;

import java.util.ArrayList;
import java.util.List;
import nezuku.people.Language;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * An entry as documents of the index that lie side by side: one for each phrase, by which it is
 * gathered, and at the end one with all that it is compared by.
 */
final class EntryDocuments {
  static final String AUDIENCE = "audience";

  /** How far behind a phrase its entry lies. */
  static final String AHEAD = "ahead";

  /** Which of the entries it is. */
  static final String SLOT = "slot";

  /** The entry as {@link EntryCode} writes it. */
  static final String CODE = "code";

  private static final String ID = "id";
  private static final FieldType COUNTED = counted();

  private EntryDocuments() {}

  private static FieldType counted() {
    FieldType counted = new FieldType();
    counted.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    counted.setTokenized(true);
    counted.freeze();
    return counted;
  }

  /** What an entry's documents have in common. */
  static Term id(String id) {
    return new Term(ID, id);
  }

  static List<Document> of(Phrases phrases, int slot) {
    List<Document> documents = new ArrayList<>();
    phrases
        .byLanguage()
        .forEach(
            (language, own) ->
                own.all().forEach(phrase -> documents.add(document(phrases, language, phrase))));
    for (int i = 0; i < documents.size(); i++) {
      documents.get(i).add(new NumericDocValuesField(AHEAD, documents.size() - i));
    }
    Document entry = new Document();
    entry.add(new StringField(ID, phrases.entry().id(), Field.Store.NO));
    entry.add(new NumericDocValuesField(SLOT, slot));
    entry.add(new BinaryDocValuesField(CODE, new BytesRef(EntryCode.write(phrases))));
    documents.add(entry);
    return documents;
  }

  private static Document document(Phrases phrases, Language language, Phrase phrase) {
    Document document = new Document();
    document.add(new StringField(ID, phrases.entry().id(), Field.Store.NO));
    document.add(new StringField(AUDIENCE, phrases.entry().audience().toString(), Field.Store.NO));
    for (View view : View.of(language)) {
      if (view.gathers()) {
        document.add(new Field(view.field(), new TermStream(phrase.in(view), view), COUNTED));
      }
    }
    return document;
  }
}
