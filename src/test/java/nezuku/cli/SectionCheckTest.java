package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nezuku.platform.config.Config;
import nezuku.platform.config.ConfigReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionCheckTest {
  @TempDir Path root;

  @Test
  void the_sample_company_has_no_mistake() {
    assertThatCode(() -> SectionCheck.check(ConfigReader.sample(root), "sample.yml"))
        .doesNotThrowAnyException();
  }

  @Test
  void the_mistakes_of_all_sections_are_named_at_once() throws Exception {
    assertThatThrownBy(
            () ->
                check(
                    """
                    processes: {expenses: {owner: hanako}}
                    kpi: {metrics: {speed: {}}}
                    adoption: {scorecard: {weights: {speed: 1}}}
                    """))
        .isInstanceOf(ConfigReader.Invalid.class)
        .hasMessageContainingAll(
            "nezuku.yml",
            "processes.expenses.owner",
            "kpi.metrics.speed",
            "adoption.scorecard.weights: no area is called speed");
  }

  private void check(String yaml) throws IOException, ConfigReader.Invalid {
    Path file = Files.writeString(root.resolve("nezuku.yml"), yaml);
    Config config = ConfigReader.read(file, root);
    SectionCheck.check(config, "nezuku.yml");
  }
}
