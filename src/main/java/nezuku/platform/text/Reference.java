package nezuku.platform.text;

import java.security.SecureRandom;

/**
 * A short name for one thing that happened, which a person can read out and an operator can look
 * up: six letters and digits that can't be mistaken for each other.
 */
public record Reference(String text) {
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. */
  public static Reference random() {
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new Reference(text.toString());
  }

  @Override
  public String toString() {
    return text;
  }
}
