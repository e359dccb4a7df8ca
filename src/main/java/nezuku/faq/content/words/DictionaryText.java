package nezuku.faq.content.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nezuku.faq.Vocabulary.Word;
import nezuku.people.Language;

/**
 * Reads a dictionary of Japanese words: {@code word, reading} for one that is kept whole, or
 * Lucene's {@code word, parts, readings, part of speech}, with a space between parts and between
 * readings. Words have no commas, so quotes may stand around what is between commas, and need not.
 */
public final class DictionaryText {
  /** So many words there may be. */
  public static final int MOST = 10_000;

  private static final String PART_OF_SPEECH = "カスタム名詞";

  /**
   * What was read.
   *
   * @param words those of the lines without mistakes
   * @param mistakes in no order
   */
  public record Result(List<Word> words, List<Mistake> mistakes) {}

  private record Numbered(int line, Word word) {}

  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Numbered> words = new ArrayList<>();
  private final Map<String, Numbered> taken = new HashMap<>();

  private DictionaryText() {}

  /**
   * Reads a file.
   *
   * @param splitters makes a splitter that knows some words
   */
  public static Result read(String text, Function<List<Word>, Splitter> splitters) {
    return new DictionaryText().readAll(text, splitters);
  }

  private Result readAll(String text, Function<List<Word>, Splitter> splitters) {
    List<WordLine> lines = WordLine.of(text, "\"", mistakes::add);
    lines.stream().limit(MOST).forEach(this::read);
    lines.stream()
        .skip(MOST)
        .findFirst()
        .ifPresent(line -> mistake(line, "too-many-words", Integer.toString(MOST)));
    Splitter splitter = splitters.apply(words.stream().map(Numbered::word).toList());
    words.removeIf(one -> saysNothing(one, splitter));
    return new Result(words.stream().map(Numbered::word).toList(), List.copyOf(mistakes));
  }

  private void mistake(WordLine line, String kind, String... details) {
    mistakes.add(Mistake.of(line.number(), kind, details));
  }

  /** Such as one that is called a particle. */
  private boolean saysNothing(Numbered one, Splitter splitter) {
    Word word = one.word();
    if (!splitter.terms(word.text(), Language.JA).isEmpty()) {
      return false;
    }
    mistakes.add(
        Mistake.of(one.line(), "dictionary-says-nothing", word.text(), word.partOfSpeech()));
    return true;
  }

  private void read(WordLine line) {
    try {
      Numbered read = new Numbered(line.number(), word(line));
      Numbered other = taken.putIfAbsent(read.word().text().toLowerCase(Locale.ROOT), read);
      if (other == null) {
        words.add(read);
      } else {
        mistake(
            line,
            "word-twice",
            read.word().text(),
            other.word().text(),
            Integer.toString(other.line()));
      }
    } catch (Unusable e) {
      mistakes.add(e.mistake());
    }
  }

  private static Word word(WordLine line) throws Unusable {
    List<String> cells = new ArrayList<>();
    for (String cell : WordLine.cells(line.text())) {
      cells.add(unquoted(line, cell));
    }
    if (cells.size() != 2 && cells.size() != 4) {
      throw Unusable.of(line, "dictionary-columns", Integer.toString(cells.size()));
    }
    if (cells.contains("")) {
      throw Unusable.of(line, "empty-word");
    }
    String text = cells.getFirst();
    if (text.contains(" ")) {
      throw Unusable.of(line, "dictionary-space", text);
    }
    if (text.codePointCount(0, text.length()) < 2) {
      throw Unusable.of(line, "dictionary-too-short", text);
    }
    return cells.size() == 2 ? whole(line, text, cells.get(1)) : parted(line, cells);
  }

  private static Word whole(WordLine line, String text, String reading) throws Unusable {
    return new Word(
        text, List.of(text), List.of(kana(line, reading.replace(" ", ""))), PART_OF_SPEECH);
  }

  private static Word parted(WordLine line, List<String> cells) throws Unusable {
    List<String> parts = Arrays.asList(cells.get(1).split(" ", -1));
    List<String> readings = new ArrayList<>();
    for (String reading : cells.get(2).split(" ", -1)) {
      readings.add(kana(line, reading));
    }
    if (!String.join("", parts).equals(cells.getFirst())) {
      throw Unusable.of(line, "dictionary-parts", cells.get(1), cells.getFirst());
    }
    if (parts.size() != readings.size()) {
      throw Unusable.of(
          line,
          "dictionary-readings",
          Integer.toString(parts.size()),
          Integer.toString(readings.size()));
    }
    return new Word(cells.getFirst(), parts, List.copyOf(readings), cells.get(3));
  }

  private static String kana(WordLine line, String reading) throws Unusable {
    if (!reading.matches("[ぁ-ゖァ-ヺー・]+")) {
      throw Unusable.of(line, "dictionary-reading", reading);
    }
    StringBuilder katakana = new StringBuilder();
    reading
        .chars()
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
        .forEach(c -> katakana.append((char) c));
    return katakana.toString();
  }

  private static String unquoted(WordLine line, String cell) throws Unusable {
    boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
    String inner = quoted ? cell.substring(1, cell.length() - 1).strip() : cell;
    if (inner.contains("\"")) {
      throw Unusable.of(line, "dictionary-quotes");
    }
    return inner;
  }
}
