package nezuku.kpi.source;

import nezuku.kpi.source.HealthStore.Progress;

/** Asks a source for its records. Changes no database of ours, and may take minutes. */
@FunctionalInterface
public interface Fetcher {

  /**
   * Asks a source.
   *
   * @param progress how far it was read
   * @throws Unusable if it can't be asked, or its answer can't be used
   */
  Fetched fetch(Source source, Progress progress) throws Unusable;
}
