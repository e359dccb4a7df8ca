package nezuku.faq.figure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Knows what figures are made of. Thread-safe; changes belong to the thread's transaction. */
public interface FigureLog {

  /**
   * The figures of what was asked in a window. They stay the same when people are forgotten.
   *
   * @param category the category whose owner was most likely to know; all if empty
   */
  AskFigures figures(Window window, Optional<String> category);

  /**
   * What a person has asked since then, the newest first.
   *
   * @param most how many at the most
   */
  List<Earlier> askedBy(String userId, Instant since, int most);

  /** Notes that what was asked was asked again by the same person; the first time counts. */
  void askedAgain(String reference, Instant at);
}
