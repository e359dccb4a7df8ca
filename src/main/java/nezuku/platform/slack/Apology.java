package nezuku.platform.slack;

import nezuku.platform.slack.Act.Said.Kind;
import nezuku.platform.slack.Act.Surface;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.send.Regrets;
import nezuku.platform.slack.web.SlackRefusal;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Referenced;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when something goes wrong: the person reads a sentence with a reference, the
 * operator finds a log line with the same one. What the person wrote is not logged.
 */
final class Apology {
  private static final Logger LOG = LoggerFactory.getLogger(Apology.class);

  private final Messenger messenger;
  private final Regrets regrets;

  /** What is to be said. */
  record Prepared(Act act, Message message) {}

  Apology(Messenger messenger, Regrets regrets) {
    this.messenger = messenger;
    this.regrets = regrets;
  }

  /** Tells the operator, and finds the words; to be called before a transaction has begun. */
  Prepared prepare(Act act, Throwable problem) {
    Reference reference = Reference.random();
    String userId = act.actor().userId();
    Referenced.run(
        reference.text(),
        () ->
            LOG.error(
                "[{}] {} by {} failed",
                reference,
                act.getClass().getSimpleName(),
                userId,
                problem));
    String error = problem instanceof SlackRefusal refusal ? refusal.error() : "";
    return new Prepared(act, regrets.message(userId, error, reference));
  }

  /** Tells the person, as near to what they did as can be. */
  void say(Prepared prepared) {
    Message message = prepared.message();
    switch (prepared.act()) {
      case Act.Said said when said.kind() == Kind.DIRECT -> messenger.post(said.thread(), message);
      case Act.Said said -> messenger.whisper(said.thread(), said.actor().userId(), message);
      case Act.Shared shared -> messenger.direct(shared.actor().userId(), message);
      case Act.Commanded commanded -> messenger.respond(commanded.responseUrl(), message);
      case Act.PointedAt pointed -> messenger.respond(pointed.responseUrl(), message);
      case Act.Pressed pressed -> tell(pressed, message);
      case Act.Submitted submitted -> messenger.direct(submitted.actor().userId(), message);
      case Act.OpenedHome opened -> messenger.direct(opened.actor().userId(), message);
      case Act.Reacted reacted -> messenger.direct(reacted.actor().userId(), message);
    }
  }

  private void tell(Act.Pressed pressed, Message message) {
    switch (pressed.surface()) {
      case Surface.InMessage in -> messenger.respond(in.responseUrl(), message);
      case Surface.InWhisper in -> messenger.respond(in.responseUrl(), message);
      case Surface.InModal in -> messenger.direct(pressed.actor().userId(), message);
      case Surface.InHome in -> messenger.direct(pressed.actor().userId(), message);
    }
  }
}
