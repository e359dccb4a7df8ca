package nezuku.platform.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;

/** Reads acts from the payloads of reactions. */
final class Reactions {
  private Reactions() {}

  static Act.Reacted added(EventsApiPayload<ReactionAddedEvent> payload) {
    ReactionAddedEvent event = payload.getEvent();
    return new Act.Reacted(
        Interactions.actor(event.getUser(), payload.getTeamId()),
        event.getItem().getChannel(),
        event.getItem().getTs(),
        event.getReaction(),
        true);
  }

  static Act.Reacted removed(EventsApiPayload<ReactionRemovedEvent> payload) {
    ReactionRemovedEvent event = payload.getEvent();
    return new Act.Reacted(
        Interactions.actor(event.getUser(), payload.getTeamId()),
        event.getItem().getChannel(),
        event.getItem().getTs(),
        event.getReaction(),
        false);
  }
}
