package nezuku.adoption.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.adoption.score.Figures.Promises;
import nezuku.adoption.score.Figures.Proposals;
import nezuku.adoption.score.Figures.Response;
import nezuku.adoption.score.Figures.Saved;
import org.junit.jupiter.api.Test;

/** What the figures of a scorecard are worth. */
class WeightedTest {
  private static final Figures NOTHING =
      new Figures(
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The worked example of docs/adoption.md. */
  @Test
  void each_area_has_a_mark_and_the_total_is_their_mean_by_weight() {
    Weighted weighted =
        Weighted.of(
            new Figures(
                List.of(4.0),
                List.of(new Response(5 * 3600, 4 * 3600)),
                Optional.of(new Promises(18, 20)),
                Optional.of(new Proposals(4, 2)),
                Optional.of(6L),
                Optional.of(new Saved(50, 120))),
            Weights.USUAL);
    assertThat(weighted.marks().get(Area.COMMUNICATION)).isEqualTo(77.5, within(1e-9));
    assertThat(weighted.marks().get(Area.PROMISES)).isEqualTo(90);
    assertThat(weighted.marks().get(Area.PROPOSALS)).isEqualTo(200 / 3.0, within(1e-9));
    assertThat(weighted.marks().get(Area.CONTRIBUTIONS)).isEqualTo(60);
    assertThat(weighted.marks().get(Area.PRODUCTIVITY)).isEqualTo(100);
    assertThat(weighted.total().orElseThrow()).isEqualTo(81.75, within(1e-9));
    assertThat(weighted.unknown()).isEmpty();
  }

  /** The second one of docs/adoption.md: nothing may be shown of what people did for others. */
  @Test
  void the_weights_of_what_is_not_known_do_not_count() {
    Figures figures =
        new Figures(
            List.of(4.0),
            List.of(new Response(5 * 3600, 4 * 3600)),
            Optional.of(new Promises(18, 20)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Saved(50, 120)));
    assertThat(Weighted.of(figures, Weights.USUAL).total().orElseThrow())
        .isEqualTo(87.67, within(0.005));
  }

  @Test
  void what_is_not_known_is_left_out_of_the_total_and_named() {
    Weighted weighted =
        Weighted.of(
            new Figures(
                List.of(),
                List.of(new Response(3600, 4 * 3600)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Saved(20, 9))),
            Weights.USUAL);
    assertThat(weighted.marks())
        .isEqualTo(Map.of(Area.COMMUNICATION, 100.0, Area.PRODUCTIVITY, 50.0));
    assertThat(weighted.total().orElseThrow()).isEqualTo((30 * 100 + 20 * 50) / 50.0);
    assertThat(weighted.unknown())
        .containsExactly(Area.PROMISES, Area.PROPOSALS, Area.CONTRIBUTIONS);
  }

  @Test
  void a_pulse_alone_is_half_of_nothing() {
    assertThat(
            Weighted.of(
                    new Figures(
                        List.of(1.0, 5.0),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                    Weights.USUAL)
                .marks())
        .isEqualTo(Map.of(Area.COMMUNICATION, 50.0));
  }

  @Test
  void more_than_full_marks_or_less_than_none_there_are_not() {
    Weighted worse =
        Weighted.of(
            new Figures(
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(new Proposals(9, 9)),
                Optional.empty(),
                Optional.of(new Saved(-8, 3))),
            Weights.USUAL);
    assertThat(worse.marks()).isEqualTo(Map.of(Area.PROPOSALS, 100.0, Area.PRODUCTIVITY, 0.0));
  }

  @Test
  void where_nothing_was_measured_there_is_no_total() {
    assertThat(Weighted.of(NOTHING, Weights.USUAL).total()).isEmpty();
    Figures idle =
        new Figures(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.of(new Proposals(0, 0)),
            Optional.of(0L),
            Optional.empty());
    assertThat(Weighted.of(idle, Weights.USUAL).total()).isEmpty();
  }

  @Test
  void where_only_what_counts_nothing_is_known_there_is_no_total() {
    Weights promises = new Weights(Map.of(Area.PROMISES, 1.0), Weights.USUAL.full());
    Figures saved =
        new Figures(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Saved(50, 3)));
    assertThat(Weighted.of(saved, promises).total()).isEmpty();
  }

  @Test
  void weights_of_nothing_there_are_not() {
    assertThatThrownBy(() -> new Weights(Map.of(Area.PROMISES, 0.0), Weights.USUAL.full()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Weights(Map.of(Area.PROMISES, -1.0), Weights.USUAL.full()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Promises(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
