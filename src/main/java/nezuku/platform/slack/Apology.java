package nezuku.platform.slack;

import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.platform.slack.Act.Said.Kind;
import nezuku.platform.slack.Act.Surface;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Referenced;
import nezuku.platform.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when something goes wrong: the person reads a sentence with a reference, the
 * operator finds a log line with the same one. What the person wrote is not logged.
 */
final class Apology {
  private static final Logger LOG = LoggerFactory.getLogger(Apology.class);
  private static final Texts TEXTS = Texts.of(Apology.class);

  private final Messenger messenger;
  private final Directory directory;

  Apology(Messenger messenger, Directory directory) {
    this.messenger = messenger;
    this.directory = directory;
  }

  void say(Act act, Throwable problem) {
    Reference reference = Reference.random();
    Referenced.run(reference.text(), () -> say(act, problem, reference));
  }

  private void say(Act act, Throwable problem, Reference reference) {
    LOG.error(
        "[{}] {} by {} failed",
        reference,
        act.getClass().getSimpleName(),
        act.actor().userId(),
        problem);
    try {
      Language language = directory.person(act.actor().userId()).language();
      tell(act, Message.of(TEXTS.get(language, key(problem), reference)));
    } catch (RuntimeException e) {
      LOG.error("[{}] {} could not be told", reference, act.actor().userId(), e);
    }
  }

  private static String key(Throwable problem) {
    return problem instanceof SlackRefusal refusal
        ? switch (refusal.error()) {
          case "missing_scope" -> "missing-scope";
          case "not_in_channel", "channel_not_found", "user_not_in_channel" -> "not-in-channel";
          default -> "failed";
        }
        : "failed";
  }

  private void tell(Act act, Message message) {
    try {
      switch (act) {
        case Act.Said said when said.kind() == Kind.DIRECT ->
            messenger.post(said.thread(), message);
        case Act.Said said -> messenger.whisper(said.thread(), said.actor().userId(), message);
        case Act.Commanded commanded -> messenger.respond(commanded.responseUrl(), message);
        case Act.PointedAt pointed -> messenger.respond(pointed.responseUrl(), message);
        case Act.Pressed pressed -> tell(pressed, message);
        case Act.Submitted submitted -> messenger.direct(submitted.actor().userId(), message);
        case Act.OpenedHome opened -> messenger.direct(opened.actor().userId(), message);
      }
    } catch (RuntimeException e) {
      LOG.warn("The nearest way to {} is closed, writing directly", act.actor().userId(), e);
      messenger.direct(act.actor().userId(), message);
    }
  }

  private void tell(Act.Pressed pressed, Message message) {
    switch (pressed.surface()) {
      case Surface.InMessage in -> messenger.respond(in.responseUrl(), message);
      case Surface.InWhisper in -> messenger.respond(in.responseUrl(), message);
      case Surface.InHome in -> messenger.direct(pressed.actor().userId(), message);
    }
  }
}
