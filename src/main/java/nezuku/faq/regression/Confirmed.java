package nezuku.faq.regression;

import nezuku.faq.Answer;
import nezuku.faq.Faq;
import nezuku.faq.Question;
import nezuku.people.Clearance;

/**
 * A question with the entry that people have confirmed to be its answer.
 *
 * @param question what was asked, in which language
 * @param clearance what whoever asks it may know
 * @param entry the entry's id
 */
public record Confirmed(Question question, Clearance clearance, String entry) {

  /** What an FAQ answers to it. */
  public Answer askedOf(Faq faq) {
    return faq.ask(question, clearance);
  }

  /** Whether this is such an answer: the entry is given, or offered before all others. */
  public boolean isMetBy(Answer answer) {
    return answer.shown().stream()
        .findFirst()
        .filter(first -> first.entry().id().equals(entry))
        .isPresent();
  }
}
