package nezuku.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"internal", "partner", "partner:sakura", "partner:sakura-bpo-2", "everyone"})
  void an_audience_reads_as_it_is_written(String text) {
    assertThat(Audience.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Internal",
        "internal ",
        "public",
        "partners",
        "partner:",
        "partner: sakura",
        "partner:Sakura",
        "partner:さくら",
        "partner:-sakura",
        "partner:sakura,kaede",
        "partner:sakura\n",
        "everyone!"
      })
  void a_slip_of_the_pen_opens_nothing(String text) {
    assertThatThrownBy(() -> Audience.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("internal, partner");
  }
}
