package nezuku.faq.embedding;

import java.util.Arrays;
import java.util.Optional;

/** What a text means, as a direction: of length 1, so that a product of two is their cosine. */
public final class Vector {
  /** No known model makes more, and Lucene is told to take no more. */
  public static final int MOST_NUMBERS = 4_096;

  private final float[] values;

  private Vector(float[] values) {
    this.values = values;
  }

  /** The direction of some numbers; empty where they have none: not all finite, or all zero. */
  public static Optional<Vector> of(float[] numbers) {
    double squares = 0;
    for (float number : numbers) {
      squares += (double) number * number;
    }
    if (!Double.isFinite(squares) || squares == 0) {
      return Optional.empty();
    }
    float[] values = numbers.clone();
    double length = Math.sqrt(squares);
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (values[i] / length);
    }
    return Optional.of(new Vector(values));
  }

  /** How many numbers it has. */
  public int size() {
    return values.length;
  }

  /** Its numbers. */
  public float[] values() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vector vector && Arrays.equals(values, vector.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Vector[" + values.length + "]";
  }
}
