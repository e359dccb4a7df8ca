package nezuku.adoption.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.adoption.config.AdoptionReader.Read;
import nezuku.adoption.score.Area;
import nezuku.adoption.score.ScorecardSettings;
import nezuku.adoption.score.Team;
import nezuku.adoption.score.Weights;
import nezuku.people.Worded;
import nezuku.platform.config.StrictYaml;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

class ScorecardReaderTest {
  private static Read read(String scorecard) throws StrictYaml.Mistake {
    return AdoptionReader.read(
        StrictYaml.read("scorecard: " + scorecard, new TypeReference<JsonNode>() {}),
        new Known(Set.of("sakura"), Set.of(), Set.of("expenses", "invoices")));
  }

  @Test
  void teams_weights_and_full_marks_are_configured() throws Exception {
    Read read =
        read(
            """
            {teams: {accounting: {name: {ja: 経理, en: Accounting}, group: S0A, processes: [invoices]},
                     bpo: {name: {ja: 推進, en: BPO}, channel: C0BPO}},
             weights: {promises: 60, productivity: 40}, full: {hours: 100}}
            """);
    assertThat(read.reasons()).isEmpty();
    assertThat(read.scorecard())
        .isEqualTo(
            new ScorecardSettings(
                List.of(
                    new Team(
                        "accounting",
                        new Worded("経理", "Accounting"),
                        new Team.Place.Group("S0A"),
                        List.of("invoices")),
                    new Team(
                        "bpo",
                        new Worded("推進", "BPO"),
                        new Team.Place.Channel("C0BPO"),
                        List.of())),
                new Weights(
                    Map.of(Area.PROMISES, 60.0, Area.PRODUCTIVITY, 40.0),
                    new Weights.Full(3, 10, 100))));
  }

  @Test
  void what_is_not_written_is_as_usual() throws Exception {
    assertThat(read("{}").scorecard()).isEqualTo(ScorecardSettings.USUAL);
    assertThat(
            AdoptionReader.read(Optional.empty(), new Known(Set.of(), Set.of(), Set.of()))
                .scorecard())
        .isEqualTo(ScorecardSettings.USUAL);
  }

  @Test
  void every_mistake_of_a_team_is_named() throws Exception {
    assertThat(
            read("{teams: {sakura: {name: {ja: 桜, en: S}, channel: keiri, processes: [rent]}}}")
                .reasons())
        .containsExactly(
            "adoption.scorecard.teams.sakura: a partner is called sakura too",
            "adoption.scorecard.teams.sakura.processes: no process is called rent",
            "adoption.scorecard.teams.sakura.channel: not a channel id: keiri");
    assertThat(
            read("{teams: {A: {}, b: {name: {ja: ビ, en: B}}, c: {name: {ja: シ, en: C}, group: x}}}")
                .reasons())
        .containsExactly(
            "adoption.scorecard.teams.A: use small letters, digits and hyphens",
            "adoption.scorecard.teams.A needs a name in ja and en",
            "adoption.scorecard.teams.b needs either a group or a channel: where its people are",
            "adoption.scorecard.teams.c.group: not the id of a user group (S…): x");
  }

  @Test
  void weights_that_weigh_nothing_or_nobody_knows_are_refused() throws Exception {
    assertThat(read("{weights: {promises: -1, speed: 5}}").reasons())
        .containsExactly(
            "adoption.scorecard.weights.promises: not 0 or more: -1.0",
            "adoption.scorecard.weights: no area is called speed"
                + " (communication, promises, proposals, contributions, productivity)");
    assertThat(read("{weights: {promises: 0, proposals: 0}}").reasons())
        .containsExactly("adoption.scorecard.weights: at least one must be more than 0");
    assertThat(read("{full: {hours: 0, proposals: -2}}").reasons())
        .containsExactly(
            "adoption.scorecard.full.proposals: not more than 0: -2.0",
            "adoption.scorecard.full.hours: not more than 0: 0.0");
    assertThat(read("{wights: {}}").reasons())
        .containsExactly("adoption.scorecard: unknown key 'wights'");
  }
}
