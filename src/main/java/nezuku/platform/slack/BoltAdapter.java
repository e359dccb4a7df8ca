package nezuku.platform.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nezuku.platform.slack.Act.Said.Kind;
import nezuku.platform.slack.block.Mrkdwn;
import nezuku.platform.store.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Turns what Bolt delivers into acts, and acknowledges what is kept. Everything of a kind goes to
 * the edge by one route, so that what nobody listens to is answered with a sentence too.
 */
final class BoltAdapter {
  private static final Response UNAVAILABLE = Response.error(503);
  private static final String NOT_KEPT = "nezuku.not-kept";
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  private final Edge edge;
  private final Suggestions suggestions;
  private final OutageLog outages;

  BoltAdapter(Edge edge, Suggestions suggestions, OutageLog outages) {
    this.edge = edge;
    this.suggestions = suggestions;
    this.outages = outages;
  }

  void register(App app) {
    // Bolt acknowledges every event whose handler refused it as one that nobody listens to.
    app.use(
        (request, response, chain) -> {
          Response answer = chain.next(request);
          return isNotKept(request.getContext()) ? UNAVAILABLE : answer;
        });
    app.event(
        AppMentionEvent.class,
        (payload, ctx) -> {
          AppMentionEvent event = payload.getEvent();
          return kept(
              () ->
                  said(
                      payload,
                      event.getUser(),
                      Kind.MENTION,
                      event.getChannel(),
                      event.getTs(),
                      event.getThreadTs(),
                      event.getText()),
              ctx);
        });
    app.event(
        MessageEvent.class,
        (payload, ctx) -> {
          MessageEvent event = payload.getEvent();
          return event.getBotId() != null
              ? ctx.ack()
              : kept(
                  () ->
                      message(
                          payload,
                          event.getChannelType(),
                          event.getUser(),
                          event.getChannel(),
                          event.getTs(),
                          event.getThreadTs(),
                          event.getText()),
                  ctx);
        });
    app.event(
        MessageFileShareEvent.class,
        (payload, ctx) -> {
          return kept(() -> shared(payload), ctx);
        });
    app.event(AppHomeOpenedEvent.class, (payload, ctx) -> kept(() -> openedHome(payload), ctx));
    app.event(
        ReactionAddedEvent.class,
        (payload, ctx) -> {
          ReactionAddedEvent event = payload.getEvent();
          return toOurs(event.getItemUser(), event.getUser(), ctx)
              ? kept(() -> edge.accept(payload.getEventId(), Reactions.added(payload)), ctx)
              : ctx.ack();
        });
    app.event(
        ReactionRemovedEvent.class,
        (payload, ctx) -> {
          ReactionRemovedEvent event = payload.getEvent();
          return toOurs(event.getItemUser(), event.getUser(), ctx)
              ? kept(() -> edge.accept(payload.getEventId(), Reactions.removed(payload)), ctx)
              : ctx.ack();
        });
    app.command(
        ANY,
        (request, ctx) ->
            kept(
                () -> commanded(request.getPayload()),
                ctx.ack(),
                () -> ctx.ack(Outage.sentence())));
    app.messageShortcut(
        ANY,
        (request, ctx) ->
            kept(() -> pointedAt(request.getPayload()), ctx.ack(), () -> UNAVAILABLE));
    app.blockAction(
        ANY,
        (request, ctx) -> kept(() -> pressed(request.getPayload()), ctx.ack(), () -> UNAVAILABLE));
    // Nothing is kept: the answer is all there is.
    app.blockSuggestion(ANY, (request, ctx) -> ctx.ack(suggestions.of(request.getPayload())));
    app.viewSubmission(
        ANY,
        (request, ctx) ->
            kept(
                () -> submitted(request.getPayload()),
                ctx.ack(),
                () -> ctx.ackWithErrors(outage(request.getPayload().getView()))));
  }

  /** Whether somebody else has reacted to what we said. */
  private static boolean toOurs(
      @Nullable String author, @Nullable String user, EventContext context) {
    String bot = context.getBotUserId();
    return user != null && bot != null && bot.equals(author) && !bot.equals(user);
  }

  /** An event that is not acknowledged comes again. */
  private Response kept(Runnable keep, EventContext context) {
    return kept(
        keep,
        context.ack(),
        () -> {
          context.getAdditionalValues().put(NOT_KEPT, "true");
          return UNAVAILABLE;
        });
  }

  private static boolean isNotKept(Context context) {
    return context.getAdditionalValues().containsKey(NOT_KEPT);
  }

  private Response kept(Runnable keep, Response ack, Supplier<Response> otherwise) {
    try {
      keep.run();
      return ack;
    } catch (StoreUnavailable e) {
      outages.failed(e);
      return otherwise.get();
    }
  }

  /** At the first input: the form stays open with what was typed. */
  private static Map<String, String> outage(View view) {
    return view.getState().getValues().keySet().stream()
        .limit(1)
        .collect(Collectors.toMap(block -> block, block -> Outage.sentence()));
  }

  private void openedHome(EventsApiPayload<AppHomeOpenedEvent> payload) {
    AppHomeOpenedEvent event = payload.getEvent();
    if ("home".equals(event.getTab())) {
      edge.accept(
          payload.getEventId(),
          new Act.OpenedHome(Interactions.actor(event.getUser(), payload.getTeamId())));
    }
  }

  /** A document is not asked about; anything else that hangs on a message does not change it. */
  private void shared(EventsApiPayload<MessageFileShareEvent> payload) {
    MessageFileShareEvent event = payload.getEvent();
    boolean direct = "im".equals(event.getChannelType());
    boolean isReply = event.getThreadTs() != null && !direct;
    boolean asks = event.getText() != null && !event.getText().isBlank();
    List<Act.Shared.FileKind> kinds =
        isReply ? List.of() : Documents.kinds(event.getFiles(), direct, asks);
    if (kinds.isEmpty()) {
      message(
          payload,
          event.getChannelType(),
          event.getUser(),
          event.getChannel(),
          event.getTs(),
          event.getThreadTs(),
          event.getText());
    } else if (event.getUser() != null) {
      kinds.forEach(kind -> shared(payload, direct, kind));
    }
  }

  private void shared(
      EventsApiPayload<MessageFileShareEvent> payload, boolean direct, Act.Shared.FileKind kind) {
    MessageFileShareEvent event = payload.getEvent();
    String part = kind == Act.Shared.FileKind.TEXT ? "" : "-" + kind;
    edge.accept(
        payload.getEventId() + part,
        new Act.Shared(
            Interactions.actor(event.getUser(), payload.getTeamId()),
            event.getChannel(),
            direct,
            event.getTs(),
            kind,
            Documents.in(event.getFiles(), kind)));
  }

  /** A message in a channel that mentions the bot arrives a second time, as a mention. */
  private void message(
      EventsApiPayload<?> payload,
      @Nullable String channelType,
      @Nullable String user,
      String channel,
      String ts,
      @Nullable String threadTs,
      @Nullable String text) {
    boolean direct = "im".equals(channelType);
    // A mention of the bot arrives as one; a mention of somebody else is not for the bot.
    boolean mention = text != null && text.contains("<@");
    if (direct) {
      said(payload, user, Kind.DIRECT, channel, ts, threadTs, text);
    } else if (threadTs != null && !mention) {
      said(payload, user, Kind.FOLLOW_UP, channel, ts, threadTs, text);
    }
  }

  private void said(
      EventsApiPayload<?> payload,
      @Nullable String user,
      Kind kind,
      String channel,
      String ts,
      @Nullable String threadTs,
      @Nullable String text) {
    if (user == null) {
      return;
    }
    edge.accept(
        payload.getEventId(),
        new Act.Said(
            Interactions.actor(user, payload.getTeamId()),
            kind,
            channel,
            ts,
            Objects.requireNonNullElse(threadTs, ts),
            Mrkdwn.plain(Objects.requireNonNullElse(text, ""))));
  }

  private void commanded(SlashCommandPayload payload) {
    edge.accept(payload.getTriggerId(), Interactions.commanded(payload));
  }

  private void pointedAt(MessageShortcutPayload payload) {
    edge.accept(payload.getTriggerId(), Interactions.pointedAt(payload));
  }

  private void pressed(BlockActionPayload payload) {
    for (BlockActionPayload.Action action : payload.getActions()) {
      edge.accept(
          payload.getTriggerId() + "/" + action.getActionId(),
          Interactions.pressed(payload, action));
    }
  }

  /** A modal can be submitted once: a second time is a double click or a second delivery. */
  private void submitted(ViewSubmissionPayload payload) {
    edge.accept("view/" + payload.getView().getId(), Interactions.submitted(payload));
  }
}
