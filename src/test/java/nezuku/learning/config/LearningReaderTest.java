package nezuku.learning.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nezuku.learning.LearningSettings;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class LearningReaderTest {
  @Test
  void courses_are_off_until_somebody_switches_them_on() {
    assertThat(LearningReader.read(Optional.empty()).settings()).isEqualTo(LearningSettings.OFF);
    assertThat(read("at-most-cards: 5").settings()).isEqualTo(new LearningSettings(false, 5, 180));
    assertThat(read("courses: on\nknown-after: 90 days").settings())
        .isEqualTo(new LearningSettings(true, 3, 90));
  }

  @Test
  void every_mistake_is_named_at_once() {
    assertThat(read("courses: maybe\nat-most-cards: 0\nknown-after: soon").reasons())
        .containsExactly(
            "learning.courses: on or off, not maybe",
            "learning.at-most-cards: 1 to 10, not 0",
            "learning.known-after: such as 180 days, not soon");
    assertThat(read("course: on").reasons()).containsExactly("learning: unknown key 'course'");
  }

  private static LearningReader.Read read(String yaml) {
    return LearningReader.read(Optional.of(new YAMLMapper().readTree(yaml)));
  }
}
