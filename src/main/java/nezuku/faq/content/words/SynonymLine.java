package nezuku.faq.content.words;

import java.util.List;
import nezuku.people.Language;

/**
 * A line of synonyms.
 *
 * @param asked the words of a group, or what stands before the arrow
 * @param meant what stands behind the arrow; nothing in a group
 */
record SynonymLine(int number, List<String> asked, List<String> meant) {

  static SynonymLine read(WordLine line, Splitter splitter) throws Unusable {
    String[] sides = line.text().split("=>", -1);
    if (sides.length > 2 || line.text().replace("=>", "").matches(".*[=>].*")) {
      throw Unusable.of(line, "bad-arrow");
    }
    for (String side : sides) {
      if (side.isBlank()) {
        throw Unusable.of(line, "empty-side");
      }
    }
    SynonymLine read =
        new SynonymLine(
            line.number(),
            WordLine.cells(sides[0]),
            sides.length == 1 ? List.of() : WordLine.cells(sides[1]));
    read.check(line, splitter);
    return read;
  }

  private void check(WordLine line, Splitter splitter) throws Unusable {
    if (asked.contains("") || meant.contains("")) {
      throw Unusable.of(line, "empty-word");
    }
    if (asked.size() == 1 && meant.isEmpty()) {
      throw Unusable.of(line, "word-alone", asked.getFirst());
    }
    for (List<String> side : List.of(asked, meant)) {
      for (String word : side) {
        if (!says(word, splitter)) {
          throw Unusable.of(line, "word-says-nothing", word);
        }
      }
    }
    if (leadsToItself(splitter)) {
      throw Unusable.of(line, "rule-to-itself", asked.getFirst());
    }
  }

  /** A word in Latin letters may also be one of a Japanese text, as "IT" is. */
  private boolean says(String word, Splitter splitter) {
    Language own = Language.of(word);
    boolean japanese =
        own == Language.EN
            && (asked.stream().anyMatch(one -> Language.of(one) == Language.JA)
                || meant.stream().anyMatch(one -> Language.of(one) == Language.JA));
    return !splitter.terms(word, own).isEmpty()
        || (japanese && !splitter.terms(word, Language.JA).isEmpty());
  }

  private boolean leadsToItself(Splitter splitter) {
    List<String> from = asked.stream().flatMap(word -> splitter.keys(word).stream()).toList();
    return !meant.isEmpty()
        && meant.stream().allMatch(word -> splitter.keys(word).stream().anyMatch(from::contains));
  }
}
