package nezuku.faq.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When a wording is learnt, and when it is forgotten.
 *
 * <p>What somebody thought so long ago weighs 2<sup>−age ÷ half-life</sup>: 1 today, ½ after one
 * half-life, ¼ after two. The support of a claim is the sum of those who agree less the sum of
 * those who don't. With the usual values:
 *
 * <ul>
 *   <li>one person, however often they press: 1 vote, never learnt;
 *   <li>two people on one day: support 2, learnt; without news 2 × ¼ = ½ after 180 days: dropped
 *       from then on;
 *   <li>two who agree and one who does not: support 1, learnt; ½ after 90 days: half as long;
 *   <li>two who agree and two who don't: support 0, dropped at once.
 * </ul>
 *
 * @param halfLife after which a vote weighs half
 * @param people so many different ones must agree
 * @param learnt the support from which a wording is learnt
 * @param kept the support at and below which it is dropped
 * @param most wordings that are learnt for one entry
 */
public record LearningPolicy(Duration halfLife, int people, double learnt, double kept, int most) {

  /** The usual values. */
  public static final LearningPolicy DEFAULT =
      new LearningPolicy(Duration.ofDays(90), 2, 1.0, 0.5, 20);

  /** How much speaks for a claim. */
  double support(List<Evidence> votes, Instant now) {
    return votes.stream()
        .mapToDouble(vote -> vote.agrees() ? weight(vote, now) : -weight(vote, now))
        .sum();
  }

  private double weight(Evidence vote, Instant now) {
    double age = Math.max(0, Duration.between(vote.at(), now).toMillis());
    return Math.pow(2, -age / halfLife.toMillis());
  }

  /** Whether enough different people agree. */
  boolean learns(List<Evidence> votes, Instant now) {
    long agreeing =
        votes.stream()
            .filter(Evidence::agrees)
            .flatMap(v -> v.person().stream())
            .distinct()
            .count();
    return agreeing >= people && support(votes, now) >= learnt;
  }

  /** Whether what was learnt still has enough support. */
  boolean keeps(List<Evidence> votes, Instant now) {
    return support(votes, now) > kept;
  }
}
