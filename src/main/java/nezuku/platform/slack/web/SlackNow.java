package nezuku.platform.slack.web;

import com.slack.api.methods.MethodsClient;
import java.util.List;
import java.util.Optional;
import nezuku.platform.slack.block.Modal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can't wait in the outbox: it is good for seconds only, or is a question. */
public final class SlackNow {
  private static final Logger LOG = LoggerFactory.getLogger(SlackNow.class);

  private final MethodsClient slack;
  private final SlackCalls calls;

  /** Over the Web API. */
  public SlackNow(MethodsClient slack, SlackCalls calls) {
    this.slack = slack;
    this.calls = calls;
  }

  /**
   * Opens a modal; the trigger is good once and for three seconds.
   *
   * @throws SlackRefusal if Slack refuses
   */
  public void open(String triggerId, Modal modal) {
    calls.send(
        "views.open",
        () -> slack.viewsOpen(r -> r.triggerId(triggerId).viewAsString(modal.json())));
  }

  /**
   * Puts a modal on top of an open one; the trigger is good once and for three seconds.
   *
   * @throws SlackRefusal if Slack refuses
   */
  public void push(String triggerId, Modal modal) {
    calls.send(
        "views.push",
        () -> slack.viewsPush(r -> r.triggerId(triggerId).viewAsString(modal.json())));
  }

  /**
   * Shows a modal in the place of an open one; what was typed into inputs that both have stays.
   *
   * @throws SlackRefusal if Slack refuses, such as where it was closed meanwhile
   */
  public void update(String viewId, Modal modal) {
    calls.send(
        "views.update", () -> slack.viewsUpdate(r -> r.viewId(viewId).viewAsString(modal.json())));
  }

  /** Whether Slack lets a direct message to somebody be opened. */
  public boolean canWriteTo(String userId) {
    try {
      calls.send(
          "conversations.open", () -> slack.conversationsOpen(r -> r.users(List.of(userId))));
      return true;
    } catch (SlackRefusal e) {
      LOG.info("No direct message to {}: {}", userId, e.getMessage());
      return false;
    }
  }

  /** The address of a message; empty where there is none to show. */
  public Optional<String> permalink(String channelId, String ts) {
    try {
      return Optional.of(
          calls
              .send(
                  "chat.getPermalink",
                  () -> slack.chatGetPermalink(r -> r.channel(channelId).messageTs(ts)))
              .getPermalink());
    } catch (SlackRefusal e) {
      LOG.info("No permalink: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
