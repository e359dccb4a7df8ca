package nezuku.platform.text;

import java.security.SecureRandom;

/**
 * A short name for one thing that happened, which a person can read out and an operator can look
 * up: six letters and digits that can't be mistaken for each other, nor for a word, since the last
 * is a digit.
 */
public record Reference(String text) {
  private static final String DIGITS = "23456789";
  private static final String ALPHABET = DIGITS + "ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. */
  public static Reference random() {
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 1; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    text.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
    return new Reference(text.toString());
  }

  @Override
  public String toString() {
    return text;
  }
}
