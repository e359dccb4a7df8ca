package nezuku.learning.content;

import java.util.List;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/**
 * A mistake in a course.
 *
 * @param file the file, relative to the content's folder
 * @param line the line in it, from 1
 * @param kind the key of its texts: what is wrong, and how to mend it
 * @param details what the texts fill in
 */
public record CourseProblem(String file, int line, String kind, List<String> details) {
  private static final Texts TEXTS = Texts.of(CourseProblem.class);

  static CourseProblem of(String file, int line, String kind, String... details) {
    return new CourseProblem(file, line, kind, List.of(details));
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
