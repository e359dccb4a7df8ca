package nezuku.adoption.slack;

import java.util.List;
import nezuku.people.Language;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.Listener;
import nezuku.platform.text.Texts;

/** What work brings, as scores that people agree on: {@code /bpo-score}. */
public final class ScoreFeature implements Feature {
  private static final Texts TEXTS = Texts.of(ScoreFeature.class);

  private final ScorePage page;

  /** Begins to tell of scores. */
  public ScoreFeature(ScoreTools tools) {
    this.page = new ScorePage(tools);
  }

  @Override
  public List<Listener> listeners() {
    return List.of(
        new Listener.OnCommand("/bpo-score", page::commanded),
        new Listener.OnPressed(ScoreIds.PREFIX, page::pressed));
  }

  @Override
  public List<String> help(Language language) {
    return List.of(TEXTS.get(language, "help.score"));
  }
}
