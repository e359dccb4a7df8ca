package nezuku.platform.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import java.util.Objects;
import java.util.Optional;
import nezuku.platform.slack.Act.Surface;
import nezuku.platform.slack.block.Mrkdwn;
import org.jspecify.annotations.Nullable;

/** Reads acts from the payloads of commands, shortcuts, buttons and forms. */
final class Interactions {
  private Interactions() {}

  static Act.Commanded commanded(SlashCommandPayload payload) {
    return new Act.Commanded(
        actor(payload.getUserId(), payload.getTeamId()),
        payload.getCommand(),
        payload.getChannelId(),
        Mrkdwn.plain(Objects.requireNonNullElse(payload.getText(), "")),
        Mrkdwn.mentioned(Objects.requireNonNullElse(payload.getText(), "")),
        payload.getResponseUrl(),
        Objects.requireNonNullElse(payload.getTriggerId(), ""));
  }

  static Act.PointedAt pointedAt(MessageShortcutPayload payload) {
    return new Act.PointedAt(
        actor(payload.getUser().getId(), payload.getUser().getTeamId()),
        payload.getCallbackId(),
        payload.getChannel().getId(),
        at(payload.getMessage()),
        Mrkdwn.plain(Objects.requireNonNullElse(payload.getMessage().getText(), "")),
        payload.getResponseUrl(),
        Objects.requireNonNullElse(payload.getTriggerId(), ""));
  }

  private static Act.MessageAt at(com.slack.api.model.Message message) {
    return new Act.MessageAt(
        message.getTs(), Objects.requireNonNullElse(message.getThreadTs(), message.getTs()));
  }

  static Act.Pressed pressed(BlockActionPayload payload, BlockActionPayload.Action action) {
    return new Act.Pressed(
        actor(payload.getUser().getId(), payload.getUser().getTeamId()),
        action.getActionId(),
        chosen(action),
        surface(payload),
        Objects.requireNonNullElse(payload.getTriggerId(), ""));
  }

  private static String chosen(BlockActionPayload.Action action) {
    return action.getSelectedOption() == null
        ? Objects.requireNonNullElse(action.getValue(), "")
        : Objects.requireNonNullElse(action.getSelectedOption().getValue(), "");
  }

  static Act.Submitted submitted(ViewSubmissionPayload payload) {
    View view = payload.getView();
    return new Act.Submitted(
        actor(payload.getUser().getId(), payload.getUser().getTeamId()),
        view.getCallbackId(),
        Objects.requireNonNullElse(view.getPrivateMetadata(), ""),
        Typed.in(view));
  }

  private static Surface surface(BlockActionPayload payload) {
    BlockActionPayload.Container container = payload.getContainer();
    View view = payload.getView();
    if (!"message".equals(container.getType())) {
      return view == null || !"modal".equals(view.getType())
          ? new Surface.InHome()
          : new Surface.InModal(
              view.getId(),
              Objects.requireNonNullElse(view.getPrivateMetadata(), ""),
              Typed.in(view));
    }
    String channel = container.getChannelId();
    String responseUrl = payload.getResponseUrl();
    if (Boolean.TRUE.equals(container.isEphemeral())) {
      return new Surface.InWhisper(channel, responseUrl);
    }
    String ts = container.getMessageTs();
    String thread =
        Optional.ofNullable(payload.getMessage())
            .map(com.slack.api.model.Message::getThreadTs)
            .orElse(ts);
    return new Surface.InMessage(channel, ts, thread, responseUrl);
  }

  static Actor actor(String userId, @Nullable String teamId) {
    return new Actor(userId, Objects.requireNonNullElse(teamId, ""));
  }
}
