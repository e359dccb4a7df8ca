package nezuku.adoption.slack;

import java.util.List;
import nezuku.people.Language;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.Listener;
import nezuku.platform.slack.digest.DigestSource;
import nezuku.platform.text.Texts;

/** What work brings, as scores that people agree on: {@code /bpo-score}. */
public final class ScoreFeature implements Feature {
  private static final Texts TEXTS = Texts.of(ScoreFeature.class);

  private final ScoreTools tools;
  private final ScorePage page;
  private final OwnPage own;
  private final Pulse pulse;

  /** Begins to tell of scores. */
  public ScoreFeature(ScoreTools tools) {
    this.tools = tools;
    this.pulse = new Pulse(tools.pulse());
    this.page = new ScorePage(tools, pulse);
    this.own = new OwnPage(tools);
  }

  @Override
  public List<Listener> listeners() {
    return List.of(
        new Listener.OnCommand("/bpo-score", this::commanded),
        new Listener.OnPressed(ScoreIds.PREFIX, this::pressed),
        new Listener.OnSubmitted(ScoreIds.PULSE_FORM, pulse::submitted));
  }

  private void commanded(Act.Commanded command) {
    if (OwnPage.isMeant(command.text().strip())) {
      own.of(tools.directory().person(command.actor().userId()))
          .forEach(message -> tools.messenger().respond(command.responseUrl(), message));
    } else {
      page.commanded(command);
    }
  }

  private void pressed(Act.Pressed press) {
    if (press.actionId().startsWith(ScoreIds.EXPORT)) {
      own.export(press);
    } else if (press.actionId().startsWith(ScoreIds.PULSE)) {
      pulse.open(press);
    } else {
      page.pressed(press);
    }
  }

  @Override
  public List<Job> jobs() {
    return List.of(
        pulse.job(),
        new Job(
            "scorecard-close",
            new Cron("40 0 * * *", tools.zone()),
            slot -> tools.scorecard().close()));
  }

  @Override
  public List<DigestSource> mornings() {
    return List.of(pulse);
  }

  @Override
  public List<String> help(Language language) {
    return List.of(TEXTS.get(language, "help.score"), TEXTS.get(language, "help.me"));
  }
}
