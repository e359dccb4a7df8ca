package nezuku.platform.config;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nezuku.people.Appointments;
import nezuku.people.Partners;
import nezuku.worktime.CompanyCalendars;
import tools.jackson.databind.JsonNode;

/**
 * What the company has configured.
 *
 * @param faq how questions are answered
 * @param partners how the partners' staff is recognised
 * @param appointments who has which role, and who stands in for whom
 * @param calendars when the company's people work
 * @param chasing when who is told of actions that are not done, if it is not as usual
 * @param sections what rooms read themselves
 * @param secrets what the environment holds
 */
public record Config(
    FaqSettings faq,
    Partners partners,
    Appointments appointments,
    CompanyCalendars calendars,
    Optional<Chasing> chasing,
    Sections sections,
    Secrets secrets) {

  /** The same with another way of answering. */
  public Config withFaq(UnaryOperator<FaqSettings> change) {
    return new Config(
        change.apply(faq), partners, appointments, calendars, chasing, sections, secrets);
  }

  /** The same with other days off. */
  public Config with(CompanyCalendars others) {
    return new Config(faq, partners, appointments, others, chasing, sections, secrets);
  }

  /** The same with other partners. */
  public Config with(Partners others) {
    return new Config(faq, others, appointments, calendars, chasing, sections, secrets);
  }

  /** The same with another section. */
  public Config with(String room, JsonNode section) {
    return new Config(
        faq, partners, appointments, calendars, chasing, sections.with(room, section), secrets);
  }

  /** The same with the secrets that it needs of the environment. */
  public Config withSecrets(Map<String, String> environment) {
    Secrets given = new Secrets(environment);
    Optional<Embeddings> keyed =
        faq.embeddings().map(one -> one.with(given.of("NEZUKU_EMBEDDINGS_KEY")));
    return new Config(faq.with(keyed), partners, appointments, calendars, chasing, sections, given);
  }
}
