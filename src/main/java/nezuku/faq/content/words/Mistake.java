package nezuku.faq.content.words;

import java.util.List;

/**
 * Why a line can't be used.
 *
 * @param line which one, from 1
 * @param kind the key of its sentences
 * @param details what they fill in
 */
public record Mistake(int line, String kind, List<String> details) {
  static Mistake of(int line, String kind, String... details) {
    return new Mistake(line, kind, List.of(details));
  }
}
