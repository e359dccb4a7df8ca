package nezuku.learning.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nezuku.learning.content.CourseShape.Words;
import nezuku.people.Worded;
import org.jspecify.annotations.Nullable;

/** The text of one course's file, and what is found to be wrong with it. */
final class CourseText {
  private final String path;
  private final List<String> lines;
  private final List<CourseProblem> problems = new ArrayList<>();

  CourseText(String path, String text) {
    this.path = path;
    this.lines = text.lines().toList();
  }

  List<CourseProblem> problems() {
    return List.copyOf(problems);
  }

  void wrong(int line, String kind, String... details) {
    problems.add(CourseProblem.of(path, line, kind, details));
  }

  /** The line of a key of the course itself; the first one where it is not written. */
  int ofKey(String key) {
    return line(0, "\\uFEFF?" + Pattern.quote(key) + "\\s*:.*");
  }

  /** The line of a step, by its place and, where it has one, its id. */
  int ofStep(int index) {
    int line = ofKey("steps");
    for (int step = 0; step <= index; step++) {
      line = line(line, " *- .*", indentation(line));
    }
    return line;
  }

  /** The line of the step with an id. */
  int ofStep(String id) {
    return line(ofKey("steps"), "[\\s\\-{]*id\\s*:\\s*[\"']?" + Pattern.quote(id) + "\\b.*");
  }

  private int indentation(int from) {
    for (int i = ofKey("steps"); i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith("- ")) {
        return lines.get(i).indexOf('-');
      }
    }
    return from;
  }

  private int line(int from, String pattern, int indentation) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).matches(pattern) && lines.get(i).indexOf('-') == indentation) {
        return i + 1;
      }
    }
    return Math.max(1, from);
  }

  private int line(int from, String pattern) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).matches(pattern)) {
        return i + 1;
      }
    }
    return Math.max(1, from);
  }

  /** A text that must be there in both languages. */
  Optional<Worded> words(int line, String key, @Nullable Words words, int longest) {
    if (words == null) {
      wrong(line, "missing", key);
      return Optional.empty();
    }
    return words(line, key, words.ja(), words.en(), longest);
  }

  Optional<Worded> words(
      int line, String key, @Nullable String ja, @Nullable String en, int longest) {
    if (ja == null || ja.isBlank() || en == null || en.isBlank()) {
      wrong(line, "one-language", key, ja == null || ja.isBlank() ? "ja" : "en");
      return Optional.empty();
    }
    if (ja.length() > longest || en.length() > longest) {
      wrong(line, "too-long", key, Integer.toString(longest));
      return Optional.empty();
    }
    return Optional.of(new Worded(ja.strip(), en.strip()));
  }
}
