package nezuku.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import nezuku.people.Language;
import nezuku.platform.store.DatabaseUrl;
import nezuku.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works on the database. */
abstract class DatabaseCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(DatabaseCommand.class);

  private final Home home;

  @Spec private @Nullable CommandSpec spec;

  DatabaseCommand(Home home) {
    this.home = home;
  }

  final Home home() {
    return home;
  }

  final Language language() {
    return home.language();
  }

  final PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  /**
   * The database.
   *
   * @throws UsageProblem if {@code NEZUKU_DB} can't be used
   */
  final DatabaseUrl database() {
    try {
      return home.database();
    } catch (DatabaseUrl.Invalid e) {
      throw new UsageProblem(TEXTS.get(language(), "bad-database"), e);
    }
  }
}
