package nezuku.platform.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nezuku.platform.store.BackupProblem.Reason;
import nezuku.platform.store.Restore.Pause;
import org.jdbi.v3.core.Handle;

/** Puts a backup in the place of a server's data, in one transaction. */
final class RestoreServer {
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final DatabaseUrl.Postgres server;
  private final Pause pause;

  RestoreServer(DatabaseUrl.Postgres server, Pause pause) {
    this.server = server;
    this.pause = pause;
  }

  void from(Path backup) throws IOException {
    try (Draft draft = Draft.temporary()) {
      BackupFile.prepare(backup, draft.path());
      try (LoneFile file = LoneFile.open(draft.path());
          Database database = Database.open(server)) {
        Map<String, Long> dead = waitUntilAlone(database);
        database.change(to -> file.change(from -> replace(from, to, dead)));
      }
    }
  }

  private void replace(Handle from, Handle to, Map<String, Long> dead) {
    List<Table> tables = Table.all(from);
    String names = Table.names(tables);
    // From here on whoever starts has to wait.
    to.execute("LOCK TABLE " + names + " IN ACCESS EXCLUSIVE MODE");
    refuseOthersThan(dead, Instances.beats(to));
    to.execute("TRUNCATE " + names);
    tables.forEach(table -> table.copy(from, to));
    tables.forEach(table -> table.countOn(to));
  }

  /** Whoever is alive counts up within some seconds; the others are returned. */
  private Map<String, Long> waitUntilAlone(Database database) {
    Map<String, Long> first = database.read(Instances::beats);
    Duration waited = Duration.ZERO;
    while (!first.isEmpty() && waited.compareTo(Instances.DEAD) < 0) {
      pause.await(LOOK_AGAIN);
      waited = waited.plus(LOOK_AGAIN);
      refuseOthersThan(first, database.read(Instances::beats));
    }
    return first;
  }

  private void refuseOthersThan(Map<String, Long> dead, Map<String, Long> now) {
    if (!dead.entrySet().containsAll(now.entrySet())) {
      throw new BackupProblem(Reason.STILL_RUNNING, server);
    }
  }
}
