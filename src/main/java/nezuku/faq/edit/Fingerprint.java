package nezuku.faq.edit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Tells whether a text is still the one that was read, without keeping it. */
public final class Fingerprint {
  /** Of a page that is not there. */
  public static final String NONE = "";

  private Fingerprint() {}

  /** The fingerprint of a text, or of none. */
  public static String of(Optional<String> text) {
    return text.map(Fingerprint::of).orElse(NONE);
  }

  private static String of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
