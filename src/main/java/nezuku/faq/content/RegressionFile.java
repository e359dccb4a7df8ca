package nezuku.faq.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nezuku.faq.Question;
import nezuku.faq.regression.Confirmed;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Confirmed questions in a file, one JSON document a line: {@code question}, {@code lang} ({@code
 * ja} or {@code en}), {@code entry} (an id) and, where it is not asked by an employee, {@code
 * audience} (as in the front matter). No person is named.
 */
public final class RegressionFile {
  /** Its name in the content's folder. */
  public static final String NAME = "regression.jsonl";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** One line. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Row(
      @JsonProperty("question") @Nullable String question,
      @JsonProperty("lang") @Nullable String lang,
      @JsonProperty("entry") @Nullable String entry,
      @JsonProperty("audience") @Nullable String audience) {}

  /** A question and the line it stands on, from 1. */
  public record Numbered(Confirmed confirmed, int line) {}

  /**
   * What was read.
   *
   * @param questions all that can be asked
   * @param problems lines that can't be read
   */
  public record Result(List<Numbered> questions, List<Problem> problems) {}

  private RegressionFile() {}

  /**
   * Reads a file.
   *
   * @throws IOException if it can't be opened
   */
  public static Result read(Path file) throws IOException {
    List<Numbered> questions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          questions.add(new Numbered(confirmed(lines.get(i)), i + 1));
        } catch (JacksonException | IllegalArgumentException e) {
          problems.add(Problem.error(NAME, i + 1, "broken-regression"));
        }
      }
    }
    return new Result(List.copyOf(questions), List.copyOf(problems));
  }

  private static Confirmed confirmed(String line) {
    Row row = JSON.readValue(line, Row.class);
    if (row == null || row.question() == null || row.lang() == null || row.entry() == null) {
      throw new IllegalArgumentException("incomplete");
    }
    Language language = Language.ofCode(row.lang());
    if (!(Question.read(row.question(), language)
        instanceof Question.Reading.Askable(Question question))) {
      throw new IllegalArgumentException("no question");
    }
    String audience = row.audience() == null ? "internal" : row.audience();
    return new Confirmed(question, Clearance.of(Audience.parse(audience)), row.entry());
  }

  /** The text of a file with these questions, in an order that reads well in a commit. */
  public static String text(List<Confirmed> confirmed) {
    return confirmed.stream()
        .sorted(
            Comparator.comparing(Confirmed::entry)
                .thenComparing(known -> known.question().language())
                .thenComparing(known -> known.question().text())
                .thenComparing(known -> known.clearance().people().toString()))
        .map(RegressionFile::line)
        .collect(Collectors.joining());
  }

  private static String line(Confirmed known) {
    String audience =
        known.clearance() instanceof Clearance.Full ? null : known.clearance().people().toString();
    return JSON.writeValueAsString(
            new Row(
                known.question().text(),
                known.question().language().code(),
                known.entry(),
                audience))
        + "\n";
  }
}
