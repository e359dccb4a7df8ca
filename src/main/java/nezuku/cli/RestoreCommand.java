package nezuku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nezuku.platform.store.Restore;
import nezuku.platform.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nezuku restore}: puts a backup in the place of the data. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand extends DatabaseCommand {
  private static final Texts TEXTS = Texts.of(RestoreCommand.class);

  @Parameters(paramLabel = "FILE", descriptionKey = "BACKUP")
  private Path file = Path.of("");

  RestoreCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    Restore restore =
        new Restore(home().now(), duration -> LockSupport.parkNanos(duration.toNanos()));
    Optional<Path> kept = restore.run(file, database());
    out().println(TEXTS.get(language(), "restored", file.toString()));
    kept.ifPresent(old -> out().println(TEXTS.get(language(), "kept", old.toString())));
    return 0;
  }
}
