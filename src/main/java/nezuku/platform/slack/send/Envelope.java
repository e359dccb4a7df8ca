package nezuku.platform.slack.send;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An errand with who asked for it.
 *
 * @param requester the user id of whoever waits for it and is told where it fails
 */
record Envelope(Errand errand, Optional<String> requester) {
  private static final JsonMapper JSON = JsonMapper.shared();

  String seal() {
    return JSON.writeValueAsString(this);
  }

  /**
   * Opens what was sealed.
   *
   * @throws JacksonException if it is none of ours
   */
  static Envelope open(String sealed) {
    return JSON.readValue(sealed, Envelope.class);
  }

  /** What the requester may read directly instead, where this was for their eyes. */
  Optional<Errand> privately() {
    return requester.flatMap(
        user ->
            switch (errand) {
              case Errand.Whisper whisper when whisper.userId().equals(user) ->
                  Optional.of(new Errand.Direct(user, whisper.content()));
              case Errand.Respond respond when respond.mode() != ResponseUrls.Mode.PUBLIC ->
                  Optional.of(new Errand.Direct(user, respond.content()));
              default -> Optional.empty();
            });
  }
}
