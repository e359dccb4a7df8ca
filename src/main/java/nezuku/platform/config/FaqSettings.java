package nezuku.platform.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How questions are answered.
 *
 * @param content the FAQ's folder
 * @param fallbackOwner the e-mail address of the person who is asked where nobody else is
 * @param deskChannel the channel that is asked where no owner is found, before that person
 * @param answerWithin in how much working time a person is expected to answer
 * @param keepPerson how long what somebody asked is kept with who they are
 * @param embeddings the server that turns texts into vectors, if one is used
 */
public record FaqSettings(
    Path content,
    Optional<String> fallbackOwner,
    Optional<String> deskChannel,
    Duration answerWithin,
    Duration keepPerson,
    Optional<Embeddings> embeddings) {
  static final Duration USUAL_ANSWER = Duration.ofHours(4);
  static final Duration USUAL_KEEP = Duration.ofDays(90);

  /** What counts where nothing else is configured. */
  static FaqSettings usual(Path content) {
    return new FaqSettings(
        content, Optional.empty(), Optional.empty(), USUAL_ANSWER, USUAL_KEEP, Optional.empty());
  }

  /** The same with other content. */
  public FaqSettings with(Path other) {
    return new FaqSettings(other, fallbackOwner, deskChannel, answerWithin, keepPerson, embeddings);
  }

  /** The same with other vectors. */
  public FaqSettings with(Optional<Embeddings> others) {
    return new FaqSettings(content, fallbackOwner, deskChannel, answerWithin, keepPerson, others);
  }

  /** The same with a desk. */
  public FaqSettings withDesk(String channelId) {
    return new FaqSettings(
        content, fallbackOwner, Optional.of(channelId), answerWithin, keepPerson, embeddings);
  }
}
