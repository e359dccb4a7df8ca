package nezuku.platform.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code faq} section. Each method adds the mistakes it finds to the reasons. */
record FaqSection(
    @Nullable String content,
    @JsonProperty("fallback-owner") @Nullable String fallbackOwner,
    @JsonProperty("desk-channel") @Nullable String deskChannel,
    @JsonProperty("answer-within") @Nullable Integer answerWithin,
    @JsonProperty("keep-person") @Nullable String keepPerson,
    @Nullable EmbeddingsSection embeddings) {
  private static final int MOST_HOURS = 200;
  private static final int MOST_DAYS = 3_650;
  private static final Pattern DAYS = Pattern.compile("(\\d{1,4}) days?");

  /** What counts where the section is not there. */
  static FaqSection none() {
    return new FaqSection(null, null, null, null, null, null);
  }

  FaqSettings read(Path root, List<String> reasons) {
    return new FaqSettings(
        root.resolve(content == null ? "faq-content" : content),
        fallback(reasons),
        desk(reasons),
        within(reasons),
        keep(reasons),
        Optional.ofNullable(embeddings).flatMap(section -> section.read(reasons)));
  }

  private Optional<String> fallback(List<String> reasons) {
    if (fallbackOwner != null && !fallbackOwner.contains("@")) {
      reasons.add("faq.fallback-owner is not an e-mail address: " + fallbackOwner);
    }
    return Optional.ofNullable(fallbackOwner);
  }

  private Optional<String> desk(List<String> reasons) {
    if (deskChannel != null && !deskChannel.matches("[CG][A-Z0-9]{2,20}")) {
      reasons.add("faq.desk-channel is not a channel id (C…): " + deskChannel);
    }
    return Optional.ofNullable(deskChannel);
  }

  private Duration within(List<String> reasons) {
    if (answerWithin == null) {
      return FaqSettings.USUAL_ANSWER;
    }
    if (answerWithin < 1 || answerWithin > MOST_HOURS) {
      reasons.add(
          "faq.answer-within is not 1 to " + MOST_HOURS + " working hours: " + answerWithin);
      return FaqSettings.USUAL_ANSWER;
    }
    return Duration.ofHours(answerWithin);
  }

  private Duration keep(List<String> reasons) {
    if (keepPerson == null) {
      return FaqSettings.USUAL_KEEP;
    }
    Matcher days = DAYS.matcher(keepPerson);
    int count = days.matches() ? Integer.parseInt(days.group(1)) : 0;
    if (count < 1 || count > MOST_DAYS) {
      reasons.add("faq.keep-person is not 1 days to " + MOST_DAYS + " days: " + keepPerson);
      return FaqSettings.USUAL_KEEP;
    }
    return Duration.ofDays(count);
  }
}
