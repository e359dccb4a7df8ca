package nezuku.learning;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A text as it was at some time.
 *
 * @param fingerprint tells it from other texts
 */
public record Edition(String fingerprint, String text) {

  /** The edition of a text. */
  public static Edition of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Edition(UUID.nameUUIDFromBytes(bytes).toString(), text);
  }
}
