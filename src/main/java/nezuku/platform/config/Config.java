package nezuku.platform.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nezuku.people.Appointments;
import nezuku.people.Partners;

/**
 * What the company has configured.
 *
 * @param content the FAQ's folder
 * @param fallbackOwner the e-mail address of the person who is asked where nobody else is
 * @param answerWithin in how much working time a person is expected to answer
 * @param partners how the partners' staff is recognised
 * @param appointments who has which role, and who stands in for whom
 * @param embeddings the server that turns texts into vectors, if one is used
 */
public record Config(
    Path content,
    Optional<String> fallbackOwner,
    Duration answerWithin,
    Partners partners,
    Appointments appointments,
    Optional<Embeddings> embeddings) {
  /** Where nothing else is configured. */
  public static final Duration USUAL_ANSWER = Duration.ofHours(4);

  /** The same with other content. */
  public Config with(Path otherContent) {
    return new Config(
        otherContent, fallbackOwner, answerWithin, partners, appointments, embeddings);
  }

  /** The same with other vectors. */
  public Config with(Optional<Embeddings> others) {
    return new Config(content, fallbackOwner, answerWithin, partners, appointments, others);
  }

  /** The same with the secrets that it needs of the environment. */
  public Config withSecrets(Map<String, String> environment) {
    Optional<String> key =
        Optional.ofNullable(environment.get("NEZUKU_EMBEDDINGS_KEY"))
            .map(String::strip)
            .filter(value -> !value.isEmpty());
    return with(embeddings.map(one -> one.with(key)));
  }
}
