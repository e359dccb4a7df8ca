package nezuku.kpi.slack;

import java.util.List;
import nezuku.people.Language;
import nezuku.platform.schedule.Job;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.HomeSection;
import nezuku.platform.slack.Listener;
import nezuku.platform.text.Texts;

/** Numbers in Slack. */
public final class KpiFeature implements Feature {
  private static final Texts TEXTS = Texts.of(KpiFeature.class);

  private final KpiTools tools;
  private final Gate gate;
  private final Giving giving;
  private final Looking looking;

  /** Begins to tell numbers. */
  public KpiFeature(KpiTools tools) {
    this.tools = tools;
    this.gate = new Gate(tools);
    this.giving = new Giving(tools, gate);
    this.looking = new Looking(tools, gate, giving);
  }

  @Override
  public List<Listener> listeners() {
    return List.of(
        new Listener.OnCommand("/bpo-kpi", looking::commanded),
        new Listener.OnPressed(KpiIds.PREFIX, looking::pressed),
        new Listener.OnSubmitted(KpiIds.GIVE_FORM, giving::submitted));
  }

  @Override
  public List<Job> jobs() {
    return tools.kpis().settings().metrics().isEmpty()
        ? List.of()
        : List.of(new SummaryJob(tools).job(), new AlertJob(tools).job());
  }

  @Override
  public List<HomeSection> home() {
    return List.of(new KpiHome(tools, gate));
  }

  @Override
  public List<String> help(Language language) {
    return List.of(TEXTS.get(language, "help"));
  }
}
