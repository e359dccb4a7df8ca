package nezuku.kpi.alert;

import java.util.Map;

/** Keeps alerts that stand. Thread-safe; changes belong to the thread's transaction. */
public interface AlertStore {

  /** All that stand. */
  Map<Subject, Standing> all();

  /** Keeps one, in the place of the one before. */
  void keep(Subject subject, Standing standing);

  /** Takes one away. */
  void clear(Subject subject);
}
