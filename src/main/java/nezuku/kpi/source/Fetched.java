package nezuku.kpi.source;

import java.util.Optional;
import nezuku.kpi.source.HealthStore.Progress;

/**
 * What a source has handed out, kept on disk until it is read.
 *
 * @param records the records; empty if there is nothing new
 * @param clean removes what is on disk
 */
public record Fetched(Optional<Records> records, Progress progress, Runnable clean)
    implements AutoCloseable {

  /** Nothing new. */
  public static Fetched nothing(Progress progress) {
    return new Fetched(Optional.empty(), progress, () -> {});
  }

  @Override
  public void close() {
    clean.run();
  }
}
