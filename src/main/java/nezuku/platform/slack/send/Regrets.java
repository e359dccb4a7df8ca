package nezuku.platform.slack.send;

import java.util.Optional;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.platform.outbox.Outgoing;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Referenced;
import nezuku.platform.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What somebody reads who waits for something that did not work. */
public final class Regrets {
  private static final Logger LOG = LoggerFactory.getLogger(Regrets.class);
  private static final Texts TEXTS = Texts.of(Regrets.class);

  private final Directory directory;

  /** Regrets in the language of people in a directory. */
  public Regrets(Directory directory) {
    this.directory = directory;
  }

  /**
   * That something did not work.
   *
   * @param error Slack's word for it; empty where it was not Slack
   * @param reference what the operator finds in the log
   */
  public Message message(String userId, String error, Reference reference) {
    return Message.of(TEXTS.get(language(userId), key(error), reference));
  }

  private static String key(String error) {
    return switch (error) {
      case "missing_scope" -> "missing-scope";
      case "not_in_channel", "channel_not_found", "user_not_in_channel" -> "not-in-channel";
      default -> "failed";
    };
  }

  private Language language(String userId) {
    try {
      return directory.person(userId).language();
    } catch (RuntimeException e) {
      LOG.warn("The language of {} can't be looked up: {}", userId, e.toString());
      return Language.JA;
    }
  }

  /** What who asked for an errand is sent directly in its place; empty where that failed itself. */
  Optional<Outgoing> of(Envelope refused, String error) {
    return refused
        .requester()
        .filter(user -> !(refused.errand() instanceof Errand.Direct))
        .map(user -> outgoing(user, refused, error));
  }

  private Outgoing outgoing(String user, Envelope refused, String error) {
    Errand instead = refused.privately().orElseGet(() -> regret(user, error));
    return new Outgoing(user, true, new Envelope(instead, Optional.of(user)).seal());
  }

  private Errand regret(String user, String error) {
    Reference reference = Reference.random();
    Referenced.run(
        reference.text(),
        () -> LOG.error("[{}] What {} asked for was refused: {}", reference, user, error));
    return new Errand.Direct(user, Errand.Content.of(message(user, error, reference)));
  }
}
