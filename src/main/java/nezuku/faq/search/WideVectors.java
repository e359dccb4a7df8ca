package nezuku.faq.search;

import java.io.IOException;
import nezuku.faq.embedding.Vector;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.codecs.KnnVectorsWriter;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/** Lucene's own format for vectors of more than 1,024 numbers, as many models make them. */
final class WideVectors extends Lucene104Codec {
  private static final KnnVectorsFormat FORMAT = new Wide(new Lucene99HnswVectorsFormat());

  @Override
  public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
    return FORMAT;
  }

  private static final class Wide extends KnnVectorsFormat {
    private final KnnVectorsFormat usual;

    Wide(KnnVectorsFormat usual) {
      super(usual.getName());
      this.usual = usual;
    }

    @Override
    public KnnVectorsWriter fieldsWriter(SegmentWriteState state) throws IOException {
      return usual.fieldsWriter(state);
    }

    @Override
    public KnnVectorsReader fieldsReader(SegmentReadState state) throws IOException {
      return usual.fieldsReader(state);
    }

    @Override
    public int getMaxDimensions(String field) {
      return Vector.MOST_NUMBERS;
    }
  }
}
