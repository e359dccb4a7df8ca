package nezuku.faq.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** Terms that were taken apart before, so that index and comparison see the same ones. */
final class TermStream extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Terms terms;
  private final int[] places;
  private int next;

  /** The terms of a text by which it is gathered in a view. */
  TermStream(Terms terms, View view) {
    this.terms = terms;
    this.places = view.gathering(terms).toArray();
  }

  @Override
  public boolean incrementToken() {
    if (next >= places.length) {
      return false;
    }
    clearAttributes();
    int place = places[next++];
    term.setBytesRef(bytes(terms.hash(place)));
    frequency.setTermFrequency(terms.count(place));
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }

  /** How a term is called in Lucene's index. */
  static BytesRef bytes(int hash) {
    byte[] bytes = new byte[Integer.BYTES];
    NumericUtils.intToSortableBytes(hash, bytes, 0);
    return new BytesRef(bytes);
  }
}
