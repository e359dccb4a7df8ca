package nezuku.learning.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A course's file as it is written; what is missing is null. */
record CourseShape(
    @Nullable Words name,
    @Nullable String kind,
    @Nullable String process,
    @Nullable String owner,
    @Nullable String audience,
    @JsonProperty("for") @Nullable ForShape admission,
    @Nullable Boolean open,
    @Nullable List<@Nullable StepShape> steps) {

  /** A text in both languages. */
  record Words(@Nullable String ja, @Nullable String en) {}

  /** Who is enrolled. */
  record ForShape(
      @Nullable List<String> channels,
      @Nullable List<String> groups,
      @Nullable List<String> roles) {}

  /** One step. */
  record StepShape(
      @Nullable String id,
      @Nullable Words text,
      @Nullable PageShape link,
      @Nullable PageShape video,
      @Nullable String entry,
      @Nullable QuizShape quiz) {}

  /** Where there is something to read or to watch. */
  record PageShape(@Nullable String url, @Nullable Words title) {}

  /** A question. */
  record QuizShape(
      @Nullable Words question,
      @Nullable List<@Nullable ChoiceShape> choices,
      @Nullable Words why,
      @Nullable String entry) {}

  /** What can be answered. */
  record ChoiceShape(@Nullable String ja, @Nullable String en, boolean right) {}
}
