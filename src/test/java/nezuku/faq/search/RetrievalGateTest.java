package nezuku.faq.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  @CsvSource({"ja, 0.80, 0.86", "en, 0.73, 0.84"})
  void our_own_questions_are_answered(String language, double pAt1, double auroc)
      throws IOException {
    Figures figures = figures(Folders.read(QUESTIONS.resolve(language)));
    assertThat(figures.pAt1()).isGreaterThan(pAt1);
    assertThat(figures.auroc()).isGreaterThan(auroc);
    assertThat(figures.confidentWrong()).isLessThan(0.10);
  }

  @ParameterizedTest
  @CsvSource({
    "en-banking77, 0.78, 0.31",
    "en-clinc150, 0.78, 0.65",
    "en-clinc150-office, 0.83, 0.75",
    "en-vira, 0.58, 0.29",
    "ja-kosodate, 0.83, 0.76",
    "ja-kosodate-drop, 0.80, 0.66"
  })
  void the_development_sets_are_answered_where_they_are_present(String set, double pAt1, double r10)
      throws IOException {
    Path folder = Path.of(System.getProperty("nezuku.shared", "../shared"), "faq-bench", set);
    Assumptions.assumeTrue(Files.isDirectory(folder));
    Figures figures = figures(Folders.read(folder));
    assertThat(figures.pAt1()).isGreaterThan(pAt1);
    assertThat(figures.r10()).isGreaterThan(r10);
  }

  private static Figures figures(DataSet data) {
    return Evaluation.run(data, LuceneSearch::new, PlainSearch::new, () -> 0).nezuku();
  }
}
