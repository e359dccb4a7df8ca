package nezuku.adoption;

import java.time.YearMonth;

/** Knows what savings are made of. May ask Slack, and may change what is kept of numbers. */
public interface Savings {

  /** What the FAQ answered in a month. */
  Saved.AnsweredByFaq answeredByFaq(YearMonth month);

  /** What people learnt anew in a month without being trained again. */
  Saved.RetrainingAvoided retrainingAvoided(YearMonth month);

  /** How the cases of months differed, in the year up to a month. */
  Saved.Swing swing(YearMonth last);

  /** What stays if people leave, as things are now. */
  Saved.KeptKnowledge keptKnowledge();
}
