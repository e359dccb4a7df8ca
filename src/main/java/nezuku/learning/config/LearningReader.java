package nezuku.learning.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.learning.LearningSettings;
import nezuku.platform.config.StrictYaml;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Reads the {@code learning} section of {@code nezuku.yml}. */
public final class LearningReader {
  private static final Pattern DAYS = Pattern.compile("(\\d{1,4}) days?");
  private static final int MOST_CARDS = 10;

  private LearningReader() {}

  /**
   * What was read.
   *
   * @param reasons what is wrong; nothing else may be used unless it is empty
   */
  public record Read(LearningSettings settings, List<String> reasons) {}

  record Shape(
      @Nullable String courses,
      @JsonProperty("at-most-cards") @Nullable Integer atMostCards,
      @JsonProperty("known-after") @Nullable String knownAfter) {}

  /** Reads the section; without one, courses are off. */
  public static Read read(Optional<JsonNode> section) {
    List<String> reasons = new ArrayList<>();
    LearningSettings settings = LearningSettings.OFF;
    try {
      if (section.isPresent()) {
        Shape shape = StrictYaml.read(section.get(), "learning", new TypeReference<Shape>() {});
        settings = settings(shape, reasons);
      }
    } catch (StrictYaml.Mistake e) {
      reasons.add(e.why());
    }
    return new Read(settings, List.copyOf(reasons));
  }

  private static LearningSettings settings(Shape shape, List<String> reasons) {
    LearningSettings usual = LearningSettings.OFF;
    // YAML reads a bare on and off as words here, and as yes and no elsewhere.
    String courses = shape.courses() == null ? "off" : shape.courses();
    boolean on = courses.equals("on") || courses.equals("true");
    if (!on && !courses.equals("off") && !courses.equals("false")) {
      reasons.add("learning.courses: on or off, not " + courses);
    }
    int cards = shape.atMostCards() == null ? usual.atMostCards() : shape.atMostCards();
    if (cards < 1 || cards > MOST_CARDS) {
      reasons.add("learning.at-most-cards: 1 to " + MOST_CARDS + ", not " + cards);
    }
    return new LearningSettings(on, cards, knownAfter(shape.knownAfter(), reasons));
  }

  private static int knownAfter(@Nullable String written, List<String> reasons) {
    if (written == null) {
      return LearningSettings.OFF.knownAfter();
    }
    Matcher days = DAYS.matcher(written);
    if (!days.matches() || Integer.parseInt(days.group(1)) < 1) {
      reasons.add("learning.known-after: such as 180 days, not " + written);
      return LearningSettings.OFF.knownAfter();
    }
    return Integer.parseInt(days.group(1));
  }
}
