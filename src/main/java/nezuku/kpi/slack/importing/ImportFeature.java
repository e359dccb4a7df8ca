package nezuku.kpi.slack.importing;

import java.time.ZoneOffset;
import java.util.List;
import nezuku.people.Language;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.Listener;
import nezuku.platform.text.Texts;

/** Brings files with cases in. */
public final class ImportFeature implements Feature {
  private static final Texts TEXTS = Texts.of(ImportFeature.class);

  private final ImportTools tools;
  private final DroppedFiles files;
  private final Verdict verdict;

  /** Begins to take files. */
  public ImportFeature(ImportTools tools) {
    this.tools = tools;
    this.files = new DroppedFiles(tools);
    this.verdict = new Verdict(tools);
  }

  @Override
  public List<Listener> listeners() {
    return List.of(
        new Listener.OnShared(Act.Shared.FileKind.TABLE, files::shared),
        new Listener.OnPressed(ImportIds.WHICH, files::chosen),
        new Listener.OnPressed(ImportIds.COUNT, verdict::count),
        new Listener.OnPressed(ImportIds.DROP, verdict::drop),
        new Listener.OnPressed(ImportIds.UNDO, verdict::undo));
  }

  @Override
  public List<Job> jobs() {
    return List.of(
        new Job(
            "kpi-sweep", new Cron("40 18 * * *", ZoneOffset.UTC), slot -> tools.imports().sweep()));
  }

  @Override
  public List<String> help(Language language) {
    return List.of(TEXTS.get(language, "help"));
  }
}
