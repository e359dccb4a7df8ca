package nezuku;

import java.util.List;
import nezuku.adoption.score.Area;
import nezuku.adoption.score.Card;
import nezuku.adoption.score.Opened;
import nezuku.adoption.score.Scorecard;
import nezuku.adoption.score.Scored;
import nezuku.adoption.score.Weighted;
import nezuku.people.Language;
import nezuku.people.Person;

/** Nothing is known of anybody's work. */
final class NoScorecard implements Scorecard {
  @Override
  public Card of(Scored scored, Language language) {
    return new Card("", List.of(), true, Weighted.NOTHING);
  }

  @Override
  public Opened open(Scored scored, Area area, Person viewer) {
    return Opened.NOTHING;
  }

  @Override
  public void close() {}
}
