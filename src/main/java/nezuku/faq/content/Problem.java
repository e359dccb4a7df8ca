package nezuku.faq.content;

import java.util.List;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/**
 * A mistake in the content.
 *
 * @param file the file, relative to the content's folder
 * @param line the line in it, from 1
 * @param severity whether the entry is left out for it
 * @param kind the key of its texts: what is wrong, and how to mend it
 * @param details what the texts fill in
 */
public record Problem(String file, int line, Severity severity, String kind, List<String> details) {
  private static final Texts TEXTS = Texts.of(Problem.class);

  /** How bad it is. */
  public enum Severity {
    /** The file, or the entry, is left out. */
    ERROR,
    /** It works, and should be mended all the same. */
    WARNING
  }

  static Problem error(String file, int line, String kind, String... details) {
    return new Problem(file, line, Severity.ERROR, kind, List.of(details));
  }

  static Problem warning(String file, int line, String kind, String... details) {
    return new Problem(file, line, Severity.WARNING, kind, List.of(details));
  }

  /** The file and the line, as {@code file:line}. */
  public String where() {
    return file + ":" + line;
  }

  /** What is wrong. */
  public String what(Language language) {
    return TEXTS.get(language, kind, details.toArray());
  }

  /** How to mend it. */
  public String mend(Language language) {
    return TEXTS.get(language, kind + ".mend", details.toArray());
  }
}
