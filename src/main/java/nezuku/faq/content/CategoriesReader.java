package nezuku.faq.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nezuku.faq.Category;
import nezuku.people.Language;
import nezuku.platform.config.StrictYaml;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Reads {@code categories.yml}: for each folder its names and its owner. */
final class CategoriesReader {
  static final String FILE = "categories.yml";

  /** One line of the file. */
  record Row(@Nullable String ja, @Nullable String en, @Nullable String owner) {}

  private final Path folder;
  private final List<Problem> problems;

  CategoriesReader(Path folder, List<Problem> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  List<Category> read() {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      problems.add(Problem.warning(FILE, 1, "no-categories"));
      return List.of();
    }
    try {
      return StrictYaml.read(Files.readString(file), new TypeReference<Map<String, Row>>() {})
          .map(this::categories)
          .orElse(List.of());
    } catch (StrictYaml.Mistake e) {
      problems.add(Problem.error(FILE, e.line(), "broken-categories", e.why()));
    } catch (CharacterCodingException e) {
      problems.add(Problem.error(FILE, 1, "not-utf-8"));
    } catch (IOException e) {
      problems.add(Problem.error(FILE, 1, "unreadable", String.valueOf(e.getMessage())));
    }
    return List.of();
  }

  private List<Category> categories(Map<String, Row> rows) {
    List<Category> categories = new ArrayList<>();
    rows.forEach(
        (id, row) -> {
          if (row == null || row.ja() == null || row.en() == null || row.owner() == null) {
            problems.add(Problem.error(FILE, 1, "incomplete-category", id));
          } else {
            categories.add(
                new Category(
                    id, Map.of(Language.JA, row.ja(), Language.EN, row.en()), row.owner()));
          }
        });
    return categories;
  }
}
