package nezuku.cli;

import java.io.IOException;
import java.nio.file.Path;
import nezuku.platform.store.Backup;
import nezuku.platform.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nezuku backup}: writes a backup, also while the bot runs. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand extends DatabaseCommand {
  private static final Texts TEXTS = Texts.of(BackupCommand.class);

  @Parameters(paramLabel = "FILE", descriptionKey = "BACKUP")
  private Path file = Path.of("");

  BackupCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    Backup.make(database(), file);
    out().println(TEXTS.get(language(), "backed-up", file.toString()));
    return 0;
  }
}
