package nezuku.kpi.slack;

import java.util.Optional;
import nezuku.kpi.View;
import nezuku.people.Language;
import nezuku.platform.slack.web.Standing;

/** What the members of channels may read, all of them. Asks Slack. */
final class Channels {
  private final KpiTools tools;

  Channels(KpiTools tools) {
    this.tools = tools;
  }

  /**
   * A channel that is told numbers.
   *
   * @param open whether the bot can speak there
   * @param view what every member may see; empty if nothing at all
   */
  record Heard(String channelId, Language language, boolean open, Optional<View> view) {

    /** What may be said there; empty if nothing can be said. */
    Optional<View> sayable() {
      return open ? view : Optional.empty();
    }
  }

  Heard of(String channelId, Language language) {
    boolean open = tools.reader().standing(channelId) == Standing.OPEN;
    Optional<View> view =
        open ? View.of(tools.directory().clearanceOfChannel(channelId)) : Optional.empty();
    return new Heard(channelId, language, open, view);
  }
}
