package nezuku.faq.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nezuku.faq.Content;
import nezuku.faq.content.ContentReader;
import nezuku.faq.eval.DataSet;
import nezuku.faq.eval.Evaluation;
import nezuku.faq.eval.Figures;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Retrieval does not get worse unnoticed. The lines lie a little below the figures in {@code
 * docs/README.md}; whoever improves retrieval raises them.
 */
class RetrievalGateTest {
  private static final Path QUESTIONS = Path.of("src/test/resources/nezuku/faq/questions");

  @ParameterizedTest
  @CsvSource({"ja, 0.78, 0.84", "en, 0.60, 0.75"})
  void our_own_questions_are_answered(String language, double pAt1, double auroc)
      throws IOException {
    Content content =
        ContentReader.read(Path.of("faq-content"), LocalDate.of(2026, 11, 24)).content();
    Figures figures = figures(DataSet.read(QUESTIONS.resolve(language), content));
    assertThat(figures.pAt1()).isGreaterThan(pAt1);
    assertThat(figures.auroc()).isGreaterThan(auroc);
    assertThat(figures.confidentWrong()).isLessThan(0.10);
  }

  @ParameterizedTest
  @CsvSource({
    "en-banking77, 0.70, 0.25",
    "en-clinc150, 0.75, 0.62",
    "en-clinc150-office, 0.80, 0.65",
    "en-vira, 0.57, 0.20",
    "ja-kosodate, 0.80, 0.70",
    "ja-kosodate-drop, 0.78, 0.65"
  })
  void the_development_sets_are_answered_where_they_are_present(String set, double pAt1, double r10)
      throws IOException {
    Path folder = Path.of(System.getProperty("nezuku.shared", "../shared"), "faq-bench", set);
    Assumptions.assumeTrue(Files.isDirectory(folder));
    Figures figures = figures(DataSet.read(folder));
    assertThat(figures.pAt1()).isGreaterThan(pAt1);
    assertThat(figures.r10()).isGreaterThan(r10);
  }

  private static Figures figures(DataSet data) {
    return Evaluation.run(data, LuceneSearch::new, PlainSearch::new, () -> 0).nezuku();
  }
}
