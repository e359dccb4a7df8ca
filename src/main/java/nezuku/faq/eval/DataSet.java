package nezuku.faq.eval;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Wording;
import nezuku.people.Audience;
import nezuku.people.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries and questions with known answers: {@code faq.jsonl} and every {@code queries*.jsonl} of a
 * folder, one JSON object a line.
 *
 * @param name the folder's name
 * @param content the entries
 * @param queries the questions
 */
public record DataSet(String name, Content content, List<Query> queries) {

  /**
   * A question.
   *
   * @param relevant the ids of the entries that answer it; empty if none does
   * @param grades how well each does (1 or more), where the set says so; the relevant ones count 1
   *     otherwise
   */
  public record Query(
      String text, Language language, List<String> relevant, Map<String, Integer> grades) {

    /** Whether any entry answers it. */
    public boolean answerable() {
      return !relevant.isEmpty();
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record EntryLine(
      String id,
      String lang,
      String question,
      @Nullable String answer,
      @Nullable String category,
      @Nullable List<String> aliases) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record QueryLine(
      String query,
      String lang,
      @Nullable List<String> relevant,
      @Nullable Map<String, Integer> grades) {}

  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * Reads a data set.
   *
   * @throws IOException if a file is missing or can't be read
   */
  public static DataSet read(Path folder) throws IOException {
    return read(folder, entries(folder.resolve("faq.jsonl")));
  }

  /**
   * Reads questions about some content.
   *
   * @throws IOException if a file is missing or can't be read
   */
  public static DataSet read(Path folder, Content content) throws IOException {
    String name = folder.toAbsolutePath().normalize().getFileName().toString();
    return new DataSet(name, content, queries(folder));
  }

  private static Content entries(Path file) throws IOException {
    Map<String, EntryLine> lines = new LinkedHashMap<>();
    Map<String, Map<Language, Wording>> wordings = new LinkedHashMap<>();
    for (EntryLine line : lines(file, EntryLine.class)) {
      lines.putIfAbsent(line.id(), line);
      wordings
          .computeIfAbsent(line.id(), id -> new LinkedHashMap<>())
          .put(Language.ofCode(line.lang()), wording(line));
    }
    List<Entry> entries = new ArrayList<>();
    lines.forEach((id, line) -> entries.add(entry(line, wordings.getOrDefault(id, Map.of()))));
    return new Content(entries, List.of());
  }

  private static Wording wording(EntryLine line) {
    return new Wording(
        line.question(),
        line.aliases() == null ? List.of() : line.aliases(),
        line.answer() == null ? "" : line.answer(),
        List.of());
  }

  private static Entry entry(EntryLine line, Map<Language, Wording> wordings) {
    return new Entry(
        line.id(),
        line.category() == null ? "" : line.category(),
        new Audience.Everyone(),
        "",
        LocalDate.EPOCH,
        Optional.empty(),
        wordings);
  }

  private static List<Query> queries(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> file.getFileName().toString().matches("queries.*\\.jsonl"))
              .sorted()
              .toList();
    }
    List<Query> queries = new ArrayList<>();
    for (Path file : files) {
      for (QueryLine line : lines(file, QueryLine.class)) {
        queries.add(
            new Query(
                line.query(),
                Language.ofCode(line.lang()),
                line.relevant() == null ? List.of() : line.relevant(),
                line.grades() == null ? Map.of() : line.grades()));
      }
    }
    return queries;
  }

  private static <T> List<T> lines(Path file, Class<T> type) throws IOException {
    List<T> read = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        read.add(JSON.readValue(line, type));
      }
    }
    return read;
  }
}
