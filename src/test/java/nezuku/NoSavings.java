package nezuku;

import java.time.YearMonth;
import nezuku.adoption.Saved;
import nezuku.adoption.Savings;

/** Nothing is saved. */
final class NoSavings implements Savings {
  @Override
  public Saved.AnsweredByFaq answeredByFaq(YearMonth month) {
    return new Saved.AnsweredByFaq(0, 0);
  }

  @Override
  public Saved.RetrainingAvoided retrainingAvoided(YearMonth month) {
    return new Saved.RetrainingAvoided(0, 0);
  }

  @Override
  public Saved.Swing swing(YearMonth last) {
    return new Saved.Swing(0, 0, 0);
  }

  @Override
  public Saved.KeptKnowledge keptKnowledge() {
    return new Saved.KeptKnowledge(0, 0);
  }
}
