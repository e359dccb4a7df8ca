package nezuku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nezuku.cli.FaqLintCommand.Problems;
import nezuku.cli.FaqLintCommand.Row;
import nezuku.faq.content.ContentReader;
import nezuku.platform.config.Config;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.slack.web.SlackSettings;
import nezuku.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nezuku doctor}: what is wrong, and how to mend it; exit code 1 if anything must be. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(DoctorCommand.class);

  private final Home home;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--json")
  private boolean json;

  DoctorCommand(Home home) {
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    Findings findings = new Findings(home.language());
    Optional<SlackSettings> settings = settings(findings);
    Config config = config(settings.isPresent(), findings);
    content(config, findings);
    config
        .withSecrets(home.environment())
        .faq()
        .embeddings()
        .ifPresent(server -> EmbeddingCheck.look(server, findings));
    DatabaseCheck.look(home, findings);
    if (settings.isPresent()) {
      SlackCheck.look(settings.get(), config, home, findings);
    }
    return print(findings.rows());
  }

  private Optional<SlackSettings> settings(Findings findings) {
    try {
      Optional<SlackSettings> settings = SlackSettings.of(home.environment());
      if (settings.isEmpty()) {
        findings.note("SLACK_BOT_TOKEN", "doctor.no-slack");
      }
      return settings;
    } catch (SlackSettings.Incomplete e) {
      switch (String.valueOf(e.getMessage())) {
        case "no-bot-token" -> findings.error("SLACK_BOT_TOKEN", "doctor.no-bot-token");
        case "bad-token" -> findings.error("SLACK_BOT_TOKEN", "doctor.bad-token");
        case "bad-port" -> findings.error("PORT", "doctor.bad-port");
        default -> findings.error("SLACK_APP_TOKEN", "doctor.no-connection");
      }
      return Optional.empty();
    }
  }

  private Config config(boolean inSlack, Findings findings) throws IOException {
    String file = home.environment().get("NEZUKU_CONFIG");
    try {
      if (file != null) {
        Config config = ConfigReader.read(Path.of(file), home.root());
        SectionCheck.check(config, file);
        return config;
      }
      if (inSlack) {
        findings.warning("NEZUKU_CONFIG", "doctor.no-config");
      }
    } catch (ConfigReader.Invalid e) {
      findings.error("NEZUKU_CONFIG", "doctor.bad-config", String.valueOf(e.getMessage()));
    } catch (java.nio.file.NoSuchFileException e) {
      findings.error("NEZUKU_CONFIG", "doctor.config-missing", String.valueOf(file));
    }
    return ConfigReader.none(home.root());
  }

  private void content(Config config, Findings findings) throws IOException {
    Path folder = config.faq().content();
    if (!Files.isDirectory(folder)) {
      findings.error("faq.content", "doctor.no-content", folder.toString());
      return;
    }
    ContentReader.Result read = ContentReader.read(folder, home.today());
    if (read.content().entries().isEmpty()) {
      findings.error("faq.content", "doctor.empty-content", folder.toString());
    }
    read.problems()
        .forEach(problem -> findings.add(FaqLintCommand.row(problem, findings.language())));
    CourseCheck.rows(folder, read.content(), CourseCheck.processes(config), findings.language())
        .forEach(findings::add);
  }

  private int print(List<Row> rows) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      Output.json(out, new Problems(rows));
    } else {
      rows.forEach(
          row ->
              out.println(
                  row.severity() + " " + row.where() + " " + row.what() + " " + row.mend()));
      long errors = rows.stream().filter(DoctorCommand::isError).count();
      out.println(TEXTS.get(home.language(), "examined", errors, rows.size() - errors));
      out.flush();
    }
    return rows.stream().anyMatch(DoctorCommand::isError) ? 1 : 0;
  }

  private static boolean isError(Row row) {
    return row.severity().equals("error");
  }
}
