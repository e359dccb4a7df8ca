package nezuku.platform.slack.send;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nezuku.platform.outbox.Finding;
import nezuku.platform.outbox.Posted;
import nezuku.platform.outbox.Queued;
import nezuku.platform.slack.web.SlackCalls;
import nezuku.platform.slack.web.SlackRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a message by the outbox id in its metadata.
 *
 * @see <a href="https://docs.slack.dev/messaging/message-metadata">Message metadata</a>
 */
final class SentMessages {
  static final String EVENT_TYPE = "nezuku_outbox";
  static final String ID = "id";

  private static final int PAGE = 200;
  private static final int MOST_PAGES = 25;
  // Our clock and Slack's may differ; the newest page is read in any case.
  private static final Duration MARGIN = Duration.ofHours(1);

  private final MethodsClient slack;
  private final SlackCalls calls;

  /** One page of messages, and where the next begins. */
  private record Page(List<Message> messages, @Nullable String next) {
    static Page of(List<Message> messages, @Nullable ResponseMetadata more) {
      String cursor = more == null ? null : more.getNextCursor();
      return new Page(messages, cursor == null || cursor.isEmpty() ? null : cursor);
    }
  }

  SentMessages(MethodsClient slack, SlackCalls calls) {
    this.slack = slack;
    this.calls = calls;
  }

  Finding find(Place place, Queued message) {
    try {
      String cursor = null;
      for (int page = 0; page < MOST_PAGES; page++) {
        Page read = read(place, cursor);
        Optional<Posted> found =
            read.messages().stream()
                .filter(candidate -> message.id().equals(outboxId(candidate)))
                .map(candidate -> new Posted(place.channelId(), candidate.getTs()))
                .findFirst();
        if (found.isPresent()) {
          return new Finding.There(found);
        }
        cursor = read.next();
        if (cursor == null || (place.threadTs().isEmpty() && endsBefore(read, message))) {
          return new Finding.NotThere();
        }
      }
      return new Finding.Unknowable("in_doubt_too_far_back");
    } catch (SlackRefusal e) {
      return Failure.of(e) instanceof nezuku.platform.outbox.Delivery.Refused
          ? new Finding.Unknowable("in_doubt_" + e.error())
          : new Finding.NotNow(e.error());
    } catch (SlackApiException e) {
      return new Finding.NotNow("http_" + e.getResponse().code());
    } catch (IOException e) {
      return new Finding.NotNow(e.getClass().getSimpleName());
    }
  }

  private Page read(Place place, @Nullable String cursor) throws IOException, SlackApiException {
    if (place.threadTs().isPresent()) {
      var replies =
          calls.once(
              "conversations.replies",
              () ->
                  slack.conversationsReplies(
                      r ->
                          r.channel(place.channelId())
                              .ts(place.threadTs().get())
                              .includeAllMetadata(true)
                              .cursor(cursor)
                              .limit(PAGE)));
      return Page.of(replies.getMessages(), replies.getResponseMetadata());
    }
    var history =
        calls.once(
            "conversations.history",
            () ->
                slack.conversationsHistory(
                    r ->
                        r.channel(place.channelId())
                            .includeAllMetadata(true)
                            .cursor(cursor)
                            .limit(PAGE)));
    return Page.of(history.getMessages(), history.getResponseMetadata());
  }

  private static @Nullable Object outboxId(Message message) {
    Message.Metadata metadata = message.getMetadata();
    return metadata != null
            && EVENT_TYPE.equals(metadata.getEventType())
            && metadata.getEventPayload() != null
        ? metadata.getEventPayload().get(ID)
        : null;
  }

  /** The newest come first. */
  private static boolean endsBefore(Page page, Queued message) {
    return page.messages().isEmpty()
        || time(page.messages().getLast()).isBefore(message.createdAt().minus(MARGIN));
  }

  private static Instant time(Message message) {
    return Instant.ofEpochSecond((long) Double.parseDouble(message.getTs()));
  }
}
