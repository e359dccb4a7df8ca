package nezuku.faq;

import java.time.Instant;

/** Takes people out of what they asked; what figures are made of stays. */
@FunctionalInterface
public interface Forgetting {

  /**
   * Takes out who asked, said or answered what before a moment, where, and the words: as if each of
   * them were forgotten, but for questions that still wait for a person's answer.
   *
   * @return how many questions it was
   */
  int before(Instant moment);
}
