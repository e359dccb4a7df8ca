package nezuku.faq.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Faq;
import nezuku.faq.Question;
import nezuku.faq.learning.LearntAlias.State;
import nezuku.faq.regression.Confirmed;
import nezuku.faq.regression.ConfirmedQuestions;
import nezuku.faq.regression.Flip;
import nezuku.faq.regression.Regression;
import nezuku.people.Clearance;

/**
 * Learns wordings from what people pick: one is learnt once enough people agree and no confirmed
 * answer would turn around by it, and dropped once its support is gone.
 */
public final class Learner {
  /** Who a vote is from is not kept longer; nor is it at all, if nothing came of it. */
  private static final Duration PERSONS = Duration.ofDays(90);

  /** After so long a vote weighs a sixteenth. */
  private static final Duration ALL = Duration.ofDays(360);

  private final Faq faq;
  private final Memory memory;
  private final ConfirmedQuestions confirmed;
  private final LearningPolicy policy;

  /** Learns for an FAQ. */
  public Learner(Faq faq, Memory memory, ConfirmedQuestions confirmed, LearningPolicy policy) {
    this.faq = faq;
    this.memory = memory;
    this.confirmed = confirmed;
    this.policy = policy;
  }

  /** What is to become of a claim. */
  private sealed interface Decision {
    /** What it is stays. */
    record Nothing() implements Decision {}

    /** Enough people agree; {@code state} is empty where the entry has the wording already. */
    record Agreed(Optional<State> state, List<Confirmed> known) implements Decision {}

    /** Its support is gone. */
    record Gone() implements Decision {}
  }

  /** Takes in what somebody thinks. Decides before anything is changed, as that takes a while. */
  public void heard(Evidence vote) {
    List<Evidence> votes = new ArrayList<>(memory.evidence(vote.claim()));
    votes.removeIf(earlier -> earlier.person().equals(vote.person()));
    votes.add(vote);
    Decision decision = decision(vote.claim(), votes, vote.at());
    memory.record(vote);
    act(vote.claim(), decision, vote.at());
  }

  /** Looks whether what was learnt still counts, and forgets what is to be forgotten. */
  public void review(Instant now) {
    List<Claim> claims = new ArrayList<>(memory.undecided());
    memory.all(State.LEARNT).forEach(alias -> claims.add(alias.claim()));
    memory.all(State.OFFERED).forEach(alias -> claims.add(alias.claim()));
    List<Decision> decisions =
        claims.stream().map(claim -> decision(claim, memory.evidence(claim), now)).toList();
    for (int i = 0; i < claims.size(); i++) {
      act(claims.get(i), decisions.get(i), now);
    }
    memory.fade(now.minus(PERSONS), now.minus(ALL));
  }

  /** Which confirmed answers would turn around if a wording were learnt. */
  public List<Flip> flips(Claim claim) {
    if (confirmed.newest(1).isEmpty()) {
      return List.of();
    }
    try (Faq trial = faq.trial(Lessons.over(faq.content(), List.of(claim)))) {
      return new Regression(faq, confirmed).flips(trial);
    }
  }

  private Decision decision(Claim claim, List<Evidence> votes, Instant now) {
    Optional<State> state = memory.alias(claim).map(LearntAlias::state);
    if (state.isPresent()) {
      boolean open = state.get() == State.LEARNT || state.get() == State.OFFERED;
      return open && !policy.keeps(votes, now) ? new Decision.Gone() : new Decision.Nothing();
    }
    Optional<Entry> entry = faq.content().entry(claim.entry());
    return entry.isPresent() && policy.learns(votes, now)
        ? new Decision.Agreed(state(claim, entry.get()), known(claim, votes))
        : new Decision.Nothing();
  }

  private Optional<State> state(Claim claim, Entry entry) {
    if (claim.isIn(entry)) {
      return Optional.empty();
    }
    long learnt =
        memory.of(entry.id()).stream().filter(alias -> alias.state() == State.LEARNT).count();
    boolean fits = learnt < policy.most() && flips(claim).isEmpty();
    return Optional.of(fits ? State.LEARNT : State.OFFERED);
  }

  private static List<Confirmed> known(Claim claim, List<Evidence> votes) {
    Question question = new Question(claim.wording(), claim.language());
    return votes.stream()
        .filter(Evidence::agrees)
        .map(Evidence::clearance)
        .distinct()
        .map(clearance -> new Confirmed(question, clearance, claim.entry()))
        .toList();
  }

  private void act(Claim claim, Decision decision, Instant now) {
    switch (decision) {
      case Decision.Nothing nothing -> {}
      case Decision.Gone gone -> memory.drop(claim);
      case Decision.Agreed(Optional<State> state, List<Confirmed> known) -> {
        state.ifPresent(to -> memory.decide(claim, to, now));
        if (state.filter(to -> to == State.OFFERED).isEmpty()) {
          known.forEach(one -> confirmed.confirm(one, now));
        }
      }
    }
  }

  /**
   * The owner takes a wording into the page: from now on it is part of it, and confirmed.
   *
   * @param turned what it turns around, which the owner has seen
   */
  public void kept(LearntAlias alias, List<Flip> turned, Instant now) {
    Claim claim = alias.claim();
    Question question = new Question(claim.wording(), claim.language());
    confirmed.overrule(turned.stream().map(Flip::confirmed).toList());
    confirmed.correct(new Confirmed(question, new Clearance.Full(), claim.entry()), now);
    known(claim, memory.evidence(claim)).forEach(one -> confirmed.correct(one, now));
    memory.decide(claim, State.KEPT, now);
  }

  /** The owner does not want a wording: it is not learnt again, whoever agrees. */
  public void removed(LearntAlias alias, Instant now) {
    memory.decide(alias.claim(), State.REMOVED, now);
  }

  /** The content with all that was learnt. */
  public Content over(Content content) {
    return Lessons.over(
        content, memory.all(State.LEARNT).stream().map(LearntAlias::claim).toList());
  }
}
