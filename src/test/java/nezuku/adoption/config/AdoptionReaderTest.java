package nezuku.adoption.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nezuku.adoption.Assumptions;
import nezuku.adoption.Needs;
import nezuku.adoption.config.AdoptionReader.Read;
import nezuku.platform.config.StrictYaml;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

class AdoptionReaderTest {
  private static final Known KNOWN =
      new Known(Set.of("sakura"), Set.of("lead-time"), Set.of("expenses"));

  private static Read read(String yaml) throws StrictYaml.Mistake {
    return AdoptionReader.read(StrictYaml.read(yaml, new TypeReference<JsonNode>() {}), KNOWN);
  }

  @Test
  void what_is_not_written_is_as_usual() throws Exception {
    assertThat(AdoptionReader.read(Optional.empty(), KNOWN).needs()).isEqualTo(Needs.USUAL);
    assertThat(read("needs: {readers: 12, trained: 95 %, decisions: 2}").needs())
        .isEqualTo(new Needs(12, 5, 0.95, 2, 0.9, 0.5, 3, 2));
    assertThat(read("assumptions: {hours-per-training: 2.5}").assumptions())
        .isEqualTo(new Assumptions(10, 2.5));
  }

  @Test
  void every_mistake_is_named() throws Exception {
    assertThat(read("needs: {readers: 0, trained: most, same-day: 120 %}").reasons())
        .containsExactly(
            "adoption.needs.readers: not 1 or more: 0",
            "adoption.needs.trained: not a share such as 80 %: 'most'",
            "adoption.needs.same-day: not a share such as 80 %: '120 %'");
    assertThat(read("assumptions: {minutes-per-question: -5}").reasons())
        .containsExactly("adoption.assumptions.minutes-per-question: not 0 or more: -5.0");
    assertThat(read("neds: {}").reasons()).containsExactly("adoption: unknown key 'neds'");
  }

  @Test
  void a_formula_uses_the_metrics_that_are_configured_and_their_targets() throws Exception {
    String agreement = "agreements: {sakura: {name: {ja: 点, en: Score}, formula: %s}}";
    assertThat(read(agreement.formatted("lead_time_target / lead_time")).agreements())
        .singleElement()
        .extracting(one -> one.formula().names())
        .isEqualTo(Set.of("lead_time", "lead_time_target"));
    assertThat(read(agreement.formatted("speed / lead_time")).reasons())
        .containsExactly("adoption.agreements.sakura.formula: unknown: speed");
    assertThat(read("agreements: {momiji: {formula: 1}}").reasons())
        .containsExactly(
            "adoption.agreements.momiji: no partner is called momiji",
            "adoption.agreements.momiji needs a name in ja and en, and a formula");
  }
}
