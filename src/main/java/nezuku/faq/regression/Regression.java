package nezuku.faq.regression;

import java.util.List;
import nezuku.faq.Answer;
import nezuku.faq.Faq;

/**
 * Which confirmed answers a change would turn around: the entry is given, or offered before all
 * others, and would not be any more.
 */
public final class Regression {
  /** So many confirmed questions are asked before a change counts, the newest ones. */
  public static final int MOST = 500;

  private final Faq faq;
  private final ConfirmedQuestions confirmed;

  /** The confirmed questions of an FAQ. */
  public Regression(Faq faq, ConfirmedQuestions confirmed) {
    this.faq = faq;
    this.confirmed = confirmed;
  }

  /** What would flip if the FAQ were as this trial; nothing is asked where nothing is confirmed. */
  public List<Flip> flips(Faq trial) {
    return confirmed.newest(MOST).stream()
        .filter(known -> known.isMetBy(known.askedOf(faq)))
        .flatMap(known -> broken(known, trial).stream())
        .toList();
  }

  /** What an FAQ answers otherwise than it was confirmed, whatever it was before. */
  public static List<Flip> broken(List<Confirmed> confirmed, Faq faq) {
    return confirmed.stream().flatMap(known -> broken(known, faq).stream()).toList();
  }

  private static List<Flip> broken(Confirmed known, Faq faq) {
    Answer after = known.askedOf(faq);
    return known.isMetBy(after) ? List.of() : List.of(new Flip(known, after));
  }
}
