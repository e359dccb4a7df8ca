package nezuku.kpi.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps how sources are, and how far they were read. Thread-safe. */
public interface HealthStore {

  /** How all sources are that were ever fetched, or tried. */
  List<SourceHealth> all();

  /** How far a source was read. */
  Progress progress(String source);

  /** It was fetched. */
  void succeeded(String source, Instant at, Progress progress);

  /** It could not be fetched; since when is kept. */
  void failed(String source, Instant at, Problem why);

  /**
   * How far a source was read.
   *
   * @param changed until when its records had changed that were read
   * @param etag what the server called what it handed out last
   */
  record Progress(Optional<Instant> changed, Optional<String> etag) {
    /** Not at all. */
    public static final Progress NONE = new Progress(Optional.empty(), Optional.empty());
  }
}
