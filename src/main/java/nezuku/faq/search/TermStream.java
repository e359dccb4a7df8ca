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
  private int next;

  TermStream(Terms terms) {
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() {
    if (next >= terms.size()) {
      return false;
    }
    clearAttributes();
    term.setBytesRef(bytes(terms.hash(next)));
    frequency.setTermFrequency(terms.count(next));
    next++;
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
