package nezuku.adoption.score;

import java.util.List;

/** Keeps who agreed to what. Thread-safe; changes are in the transaction of the thread. */
public interface ConsentStore {

  /** Keeps a word; the first of a side on a formula counts. */
  void add(Consent consent);

  /** All words on a partner's formulas, the oldest first. */
  List<Consent> of(String partner);
}
