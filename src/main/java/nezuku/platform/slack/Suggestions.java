package nezuku.platform.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.model.block.composition.PlainTextObject;
import java.util.List;
import java.util.Objects;
import nezuku.platform.slack.block.Cut;
import nezuku.platform.slack.block.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers while somebody types, which Slack waits for three seconds for. Where something goes
 * wrong, nothing is suggested: whoever types sees that, and the operator a line in the log.
 */
final class Suggestions {
  private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);

  private final Dispatch dispatch;

  Suggestions(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  BlockSuggestionResponse of(BlockSuggestionPayload payload) {
    Sought sought =
        new Sought(
            new Actor(
                payload.getUser().getId(),
                Objects.requireNonNullElse(payload.getUser().getTeamId(), "")),
            payload.getActionId(),
            Objects.requireNonNullElse(payload.getValue(), ""),
            payload.getView() == null
                ? ""
                : Objects.requireNonNullElse(payload.getView().getPrivateMetadata(), ""));
    return BlockSuggestionResponse.builder().options(options(sought)).build();
  }

  private List<Option> options(Sought sought) {
    try {
      return dispatch.suggest(sought).stream()
          .limit(Limits.OPTIONS)
          .map(one -> new Option(text(one.text()), one.value()))
          .toList();
    } catch (Throwable e) {
      LOG.error("{} gets no suggestions for {}", sought.actor().userId(), sought.actionId(), e);
      return List.of();
    }
  }

  private static PlainTextObject text(String text) {
    return new PlainTextObject(Cut.at(Limits.OPTION_TEXT, text.isEmpty() ? " " : text), true);
  }
}
