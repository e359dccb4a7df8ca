package nezuku.faq.regression;

import java.time.Instant;
import java.util.List;

/** Keeps what people have confirmed. Thread-safe; changes belong to the thread's transaction. */
public interface ConfirmedQuestions {

  /**
   * Keeps a confirmed question; where the same question is confirmed for another entry already,
   * that stays.
   */
  void confirm(Confirmed confirmed, Instant at);

  /** Keeps a confirmed question, in place of what was confirmed for the same one. */
  void correct(Confirmed confirmed, Instant at);

  /** Forgets confirmed questions: somebody who may decided that they are answered otherwise. */
  void overrule(List<Confirmed> confirmed);

  /**
   * The newest confirmed questions, the newest first.
   *
   * @param most how many at the most
   */
  List<Confirmed> newest(int most);
}
