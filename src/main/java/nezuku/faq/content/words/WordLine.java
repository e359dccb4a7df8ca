package nezuku.faq.content.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A line with words, folded: one width, single spaces, "、" as a comma.
 *
 * @param number which line of the file it is, from 1
 */
record WordLine(int number, String text) {
  /** The most characters that a line has. */
  static final int LONGEST = 1_000;

  private static final String SIGNS = " ,.-_&+#/'’・()@%*!?";

  /**
   * The lines of a file that hold words and can be read: comments (from a {@code #} at the
   * beginning) and empty lines hold none.
   *
   * @param more characters that mean something in such a file
   */
  static List<WordLine> of(String file, String more, Consumer<Mistake> mistakes) {
    List<String> lines = (file.startsWith("\uFEFF") ? file.substring(1) : file).lines().toList();
    List<WordLine> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String raw = lines.get(i).strip();
      if (raw.length() > LONGEST) {
        String most = Integer.toString(LONGEST);
        mistakes.accept(Mistake.of(i + 1, "line-too-long", Integer.toString(raw.length()), most));
      } else if (!raw.isEmpty() && !raw.startsWith("#")) {
        WordLine line = new WordLine(i + 1, folded(raw));
        line.check(more, mistakes, read);
      }
    }
    return read;
  }

  private static String folded(String raw) {
    return Normalizer.normalize(raw, Normalizer.Form.NFKC)
        .replace('、', ',')
        .replaceAll("[\\t ]+", " ");
  }

  private void check(String more, Consumer<Mistake> mistakes, List<WordLine> good) {
    text.codePoints()
        .filter(c -> !isOfWords(c) && more.indexOf(c) < 0)
        .mapToObj(WordLine::unknown)
        .findFirst()
        .ifPresentOrElse(
            code -> mistakes.accept(Mistake.of(number, "bad-character", code)),
            () -> good.add(this));
  }

  private static boolean isOfWords(int c) {
    return Character.isLetterOrDigit(c)
        || SIGNS.indexOf(c) >= 0
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.LETTER_NUMBER ->
              true;
          default -> false;
        };
  }

  /** A character that can be seen stands for itself, beside its number. */
  private static String unknown(int c) {
    String number = "U+%04X".formatted(c);
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          number;
      default -> Character.toString(c) + " (" + number + ")";
    };
  }

  /** What stands between commas. */
  static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    for (String cell : text.split(",", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
