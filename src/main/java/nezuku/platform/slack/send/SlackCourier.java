package nezuku.platform.slack.send;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import com.slack.api.model.Message.Metadata;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nezuku.platform.outbox.Courier;
import nezuku.platform.outbox.Delivery;
import nezuku.platform.outbox.Finding;
import nezuku.platform.outbox.Posted;
import nezuku.platform.outbox.Queued;
import nezuku.platform.slack.send.Errand.Content;
import nezuku.platform.slack.web.SlackCalls;
import nezuku.platform.slack.web.SlackRefusal;
import nezuku.platform.store.OutboxTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Does the errands of the outbox in Slack. */
public final class SlackCourier implements Courier {
  private static final Logger LOG = LoggerFactory.getLogger(SlackCourier.class);

  private final MethodsClient slack;
  private final SlackCalls calls;
  private final ResponseUrls responseUrls;
  private final OutboxTable outbox;
  private final Regrets regrets;
  private final Routes routes;
  private final SentMessages sent;

  /**
   * A courier.
   *
   * @param outbox where earlier messages stand
   * @param regrets tells who waits in vain
   */
  public SlackCourier(
      MethodsClient slack,
      SlackCalls calls,
      ResponseUrls responseUrls,
      OutboxTable outbox,
      Regrets regrets) {
    this.slack = slack;
    this.calls = calls;
    this.responseUrls = responseUrls;
    this.outbox = outbox;
    this.regrets = regrets;
    this.routes = new Routes(slack, calls);
    this.sent = new SentMessages(slack, calls);
  }

  @Override
  public Delivery send(Queued message) {
    Envelope envelope = Envelope.open(message.outgoing().body());
    Delivery delivery = attempt(message.id(), envelope.errand());
    return delivery instanceof Delivery.Refused(String reason, var none)
        ? new Delivery.Refused(reason, regrets.of(envelope, reason))
        : delivery;
  }

  private Delivery attempt(String id, Errand errand) {
    try {
      return new Delivery.Done(run(id, errand));
    } catch (SlackRefusal e) {
      Optional<Errand> plain =
          e.error().contains("invalid_blocks") ? ChartFallback.of(errand) : Optional.empty();
      if (plain.isPresent()) {
        LOG.warn("Slack refused the blocks of {}; sent without its charts", id);
        return attempt(id, plain.get());
      }
      return isDoneAlready(errand, e) ? new Delivery.Done(Optional.empty()) : Failure.of(e);
    } catch (SlackApiException e) {
      return Failure.of(e);
    } catch (IOException e) {
      return Failure.of(e);
    }
  }

  private static boolean isDoneAlready(Errand errand, SlackRefusal refusal) {
    return errand instanceof Errand.DeleteSent && refusal.error().equals("message_not_found");
  }

  private Optional<Posted> run(String id, Errand errand) throws IOException, SlackApiException {
    return switch (errand) {
      case Errand.Post(Place place, Content content) -> Optional.of(post(id, place, content));
      case Errand.Direct(String userId, Content content) ->
          Optional.of(post(id, Place.channel(routes.to(userId)), content));
      case Errand.Whisper(Place place, String userId, Content content) ->
          whisper(place, userId, content);
      case Errand.Replace(String channelId, String ts, Content content) ->
          replace(new Posted(channelId, ts), content);
      case Errand.ReplaceSent(String messageId, Content content) ->
          replace(standing(messageId), content);
      case Errand.DeleteSent(String messageId) -> delete(standing(messageId));
      case Errand.ShowHome(String userId, ArrayNode blocks) -> showHome(userId, blocks);
      case Errand.Respond(String url, ResponseUrls.Mode mode, Content content) -> {
        calls.attempt("response_url", () -> responseUrls.send(url, content, mode));
        yield Optional.empty();
      }
    };
  }

  private Posted post(String id, Place place, Content content)
      throws IOException, SlackApiException {
    var response =
        calls.once(
            "chat.postMessage", () -> slack.chatPostMessage(r -> filled(r, id, place, content)));
    return new Posted(response.getChannel(), response.getTs());
  }

  private static ChatPostMessageRequestBuilder filled(
      ChatPostMessageRequestBuilder request, String id, Place place, Content content) {
    return request
        .channel(place.channelId())
        .threadTs(place.threadTs().orElse(null))
        .text(content.text())
        .blocksAsString(content.blocks().toString())
        .metadata(new Metadata(SentMessages.EVENT_TYPE, Map.of(SentMessages.ID, id)))
        .unfurlLinks(false)
        .unfurlMedia(false);
  }

  private Optional<Posted> whisper(Place place, String userId, Content content)
      throws IOException, SlackApiException {
    calls.once(
        "chat.postEphemeral",
        () ->
            slack.chatPostEphemeral(
                r ->
                    r.channel(place.channelId())
                        .threadTs(place.threadTs().orElse(null))
                        .user(userId)
                        .text(content.text())
                        .blocksAsString(content.blocks().toString())));
    return Optional.empty();
  }

  private Optional<Posted> replace(Posted message, Content content)
      throws IOException, SlackApiException {
    calls.once(
        "chat.update",
        () ->
            slack.chatUpdate(
                r ->
                    r.channel(message.channelId())
                        .ts(message.ts())
                        .text(content.text())
                        .blocksAsString(content.blocks().toString())));
    return Optional.empty();
  }

  private Optional<Posted> delete(Posted message) throws IOException, SlackApiException {
    calls.once(
        "chat.delete",
        () -> slack.chatDelete(r -> r.channel(message.channelId()).ts(message.ts())));
    return Optional.empty();
  }

  private Optional<Posted> showHome(String userId, ArrayNode blocks)
      throws IOException, SlackApiException {
    String view =
        JsonNodeFactory.instance.objectNode().put("type", "home").set("blocks", blocks).toString();
    calls.once("views.publish", () -> slack.viewsPublish(r -> r.userId(userId).viewAsString(view)));
    return Optional.empty();
  }

  /** What comes later in a lane comes after what stands, or what never will. */
  private Posted standing(String messageId) {
    return outbox.where(messageId).orElseThrow(() -> new SlackRefusal("outbox", "never_sent", ""));
  }

  /** What leaves no trace is said again rather than not at all; the rest may be done twice. */
  @Override
  public Finding find(Queued message) {
    return switch (Envelope.open(message.outgoing().body()).errand()) {
      case Errand.Post post -> sent.find(post.place(), message);
      case Errand.Direct direct -> findDirect(direct.userId(), message);
      case Errand.Whisper whisper -> new Finding.NotThere();
      case Errand.Replace replace -> new Finding.NotThere();
      case Errand.ReplaceSent replace -> new Finding.NotThere();
      case Errand.DeleteSent delete -> new Finding.NotThere();
      case Errand.ShowHome home -> new Finding.NotThere();
      case Errand.Respond respond -> new Finding.NotThere();
    };
  }

  private Finding findDirect(String userId, Queued message) {
    try {
      return sent.find(Place.channel(routes.to(userId)), message);
    } catch (SlackRefusal e) {
      return Failure.of(e) instanceof Delivery.Refused
          ? new Finding.Unknowable("in_doubt_" + e.error())
          : new Finding.NotNow(e.error());
    } catch (SlackApiException | IOException e) {
      return new Finding.NotNow(e.getClass().getSimpleName());
    }
  }
}
