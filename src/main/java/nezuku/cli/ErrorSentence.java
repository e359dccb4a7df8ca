package nezuku.cli;

import nezuku.people.Language;
import nezuku.platform.store.BackupProblem;
import nezuku.platform.store.DatabaseInUse;
import nezuku.platform.store.NewerSchema;
import nezuku.platform.store.StoreUnavailable;
import nezuku.platform.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Whatever goes wrong in a command ends as a sentence; the stack trace goes to the log. */
final class ErrorSentence implements CommandLine.IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorSentence.class);
  private static final Texts TEXTS = Texts.of(ErrorSentence.class);

  private final Language language;

  ErrorSentence(Language language) {
    this.language = language;
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
    LOG.debug("Command failed", exception);
    command.getErr().println(sentence(exception));
    return exception instanceof UsageProblem
        ? CommandLine.ExitCode.USAGE
        : CommandLine.ExitCode.SOFTWARE;
  }

  private String sentence(Exception exception) {
    return switch (exception) {
      case UsageProblem problem -> String.valueOf(problem.getMessage());
      case UnusableFile file -> String.valueOf(file.getMessage());
      case java.nio.file.NoSuchFileException missing ->
          TEXTS.get(language, "file-missing", String.valueOf(missing.getFile()));
      case java.nio.file.FileAlreadyExistsException there ->
          TEXTS.get(language, "file-exists", String.valueOf(there.getFile()));
      case BackupProblem problem -> problem.sentence(language);
      case DatabaseInUse problem -> problem.sentence(language);
      case NewerSchema problem -> problem.sentence(language);
      case StoreUnavailable problem -> problem.reason().sentence(language);
      default -> TEXTS.get(language, "failed", String.valueOf(exception.getMessage()));
    };
  }
}
