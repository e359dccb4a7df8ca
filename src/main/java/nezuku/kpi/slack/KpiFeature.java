package nezuku.kpi.slack;

import java.util.List;
import nezuku.people.Language;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.Listener;

/** Numbers in Slack. */
public final class KpiFeature implements Feature {
  private final KpiTools tools;

  /** Begins to tell numbers. */
  public KpiFeature(KpiTools tools) {
    this.tools = tools;
  }

  @Override
  public List<Listener> listeners() {
    return tools.kpis().settings().metrics().isEmpty() ? List.of() : new java.util.ArrayList<>();
  }

  @Override
  public List<String> help(Language language) {
    return List.of();
  }
}
