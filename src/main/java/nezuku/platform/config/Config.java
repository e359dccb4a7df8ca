package nezuku.platform.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nezuku.people.Appointments;
import nezuku.people.Partners;
import nezuku.worktime.CompanyCalendars;
import tools.jackson.databind.JsonNode;

/**
 * What the company has configured.
 *
 * @param content the FAQ's folder
 * @param fallbackOwner the e-mail address of the person who is asked where nobody else is
 * @param deskChannel the channel that is asked where no owner is found, before that person
 * @param answerWithin in how much working time a person is expected to answer
 * @param keepPerson how long what somebody asked is kept with who they are
 * @param partners how the partners' staff is recognised
 * @param appointments who has which role, and who stands in for whom
 * @param calendars when the company's people work
 * @param chasing when who is told of actions that are not done, if it is not as usual
 * @param embeddings the server that turns texts into vectors, if one is used
 * @param sections what rooms read themselves
 * @param secrets what the environment holds
 */
public record Config(
    Path content,
    Optional<String> fallbackOwner,
    Optional<String> deskChannel,
    Duration answerWithin,
    Duration keepPerson,
    Partners partners,
    Appointments appointments,
    CompanyCalendars calendars,
    Optional<Chasing> chasing,
    Optional<Embeddings> embeddings,
    Sections sections,
    Secrets secrets) {
  /** Where nothing else is configured. */
  public static final Duration USUAL_ANSWER = Duration.ofHours(4);

  /** Where nothing else is configured. */
  public static final Duration USUAL_KEEP = Duration.ofDays(90);

  /** The same with other content. */
  public Config with(Path otherContent) {
    return new Config(
        otherContent,
        fallbackOwner,
        deskChannel,
        answerWithin,
        keepPerson,
        partners,
        appointments,
        calendars,
        chasing,
        embeddings,
        sections,
        secrets);
  }

  /** The same with other vectors. */
  public Config with(Optional<Embeddings> others) {
    return new Config(
        content,
        fallbackOwner,
        deskChannel,
        answerWithin,
        keepPerson,
        partners,
        appointments,
        calendars,
        chasing,
        others,
        sections,
        secrets);
  }

  /** The same with other days off. */
  public Config with(CompanyCalendars others) {
    return new Config(
        content,
        fallbackOwner,
        deskChannel,
        answerWithin,
        keepPerson,
        partners,
        appointments,
        others,
        chasing,
        embeddings,
        sections,
        secrets);
  }

  /** The same with a desk. */
  public Config withDesk(String channelId) {
    return new Config(
        content,
        fallbackOwner,
        Optional.of(channelId),
        answerWithin,
        keepPerson,
        partners,
        appointments,
        calendars,
        chasing,
        embeddings,
        sections,
        secrets);
  }

  /** The same with other partners. */
  public Config with(Partners others) {
    return new Config(
        content,
        fallbackOwner,
        deskChannel,
        answerWithin,
        keepPerson,
        others,
        appointments,
        calendars,
        chasing,
        embeddings,
        sections,
        secrets);
  }

  /** The same with another section. */
  public Config with(String room, JsonNode section) {
    return new Config(
        content,
        fallbackOwner,
        deskChannel,
        answerWithin,
        keepPerson,
        partners,
        appointments,
        calendars,
        chasing,
        embeddings,
        sections.with(room, section),
        secrets);
  }

  /** The same with the secrets that it needs of the environment. */
  public Config withSecrets(Map<String, String> environment) {
    Secrets given = new Secrets(environment);
    Optional<Embeddings> keyed = embeddings.map(one -> one.with(given.of("NEZUKU_EMBEDDINGS_KEY")));
    return new Config(
        content,
        fallbackOwner,
        deskChannel,
        answerWithin,
        keepPerson,
        partners,
        appointments,
        calendars,
        chasing,
        keyed,
        sections,
        given);
  }
}
