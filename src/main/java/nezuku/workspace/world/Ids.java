package nezuku.workspace.world;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Makes ids and secrets nobody can guess. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** A new id such as {@code Ev0A1B2C3D4E}. */
  public static String next(String prefix) {
    return prefix + "0" + hex(5).toUpperCase(Locale.ROOT);
  }

  /** So many random bytes in hexadecimal. */
  public static String hex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
