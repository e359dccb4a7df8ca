package nezuku.cli;

import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code nezuku} with everything below it. */
@Command(
    name = "nezuku",
    mixinStandardHelpOptions = true,
    versionProvider = NezukuCommand.Version.class,
    exitCodeOnExecutionException = 1)
public final class NezukuCommand implements Callable<Integer> {
  // English stands in the file without a language.
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Callable<Integer> start;

  private NezukuCommand(Callable<Integer> start) {
    this.start = start;
  }

  @Override
  public Integer call() throws Exception {
    return start.call();
  }

  /**
   * The command line.
   *
   * @param start runs the bot until it is stopped
   */
  public static CommandLine create(Home home, Callable<Integer> start) {
    CommandLine faq =
        new CommandLine(new FaqCommand())
            .addSubcommand(new FaqLintCommand(home))
            .addSubcommand(new FaqEvalCommand(home))
            .addSubcommand(new FaqPullCommand(home))
            .addSubcommand(new FaqFiguresCommand(home));
    CommandLine action =
        new CommandLine(new ActionCommand())
            .addSubcommand(new ActionImportCommand(home))
            .addSubcommand(new ActionExportCommand(home));
    CommandLine kpi =
        new CommandLine(new KpiCommand())
            .addSubcommand(new KpiImportCommand(home))
            .addSubcommand(new KpiReportCommand(home));
    return new CommandLine(new NezukuCommand(start))
        .addSubcommand(new StartCommand(start))
        .addSubcommand(new AskCommand(home))
        .addSubcommand(faq)
        .addSubcommand(new MinutesCommand(home))
        .addSubcommand(action)
        .addSubcommand(kpi)
        .addSubcommand(new DoctorCommand(home))
        .addSubcommand(new BackupCommand(home))
        .addSubcommand(new RestoreCommand(home))
        .addSubcommand(new PersonCommand.Export(home))
        .addSubcommand(new PersonCommand.Forget(home))
        .setResourceBundle(
            ResourceBundle.getBundle("nezuku.cli.usage", home.language().locale(), NO_FALLBACK))
        .setExecutionExceptionHandler(new ErrorSentence(home.language()));
  }

  /** {@code nezuku start}: the same as {@code nezuku} alone. */
  @Command(name = "start", mixinStandardHelpOptions = true)
  static final class StartCommand implements Callable<Integer> {
    private final Callable<Integer> start;

    StartCommand(Callable<Integer> start) {
      this.start = start;
    }

    @Override
    public Integer call() throws Exception {
      return start.call();
    }
  }

  /** {@code nezuku faq}: shows its subcommands. */
  @Command(name = "faq", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class FaqCommand extends GroupCommand {}

  /** {@code nezuku action}: shows its subcommands. */
  @Command(name = "action", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class ActionCommand extends GroupCommand {}

  /** {@code nezuku kpi}: shows its subcommands. */
  @Command(name = "kpi", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
  static final class KpiCommand extends GroupCommand {}

  /** A command that does nothing by itself. */
  abstract static class GroupCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public final Integer call() {
      if (spec != null) {
        spec.commandLine().usage(spec.commandLine().getErr());
      }
      return CommandLine.ExitCode.USAGE;
    }
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = NezukuCommand.class.getPackage().getImplementationVersion();
      return new String[] {"Nezuku " + (version == null ? "(development)" : version)};
    }
  }
}
