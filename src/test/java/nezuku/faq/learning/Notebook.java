package nezuku.faq.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nezuku.faq.CanonicalText;
import nezuku.faq.learning.LearntAlias.State;
import nezuku.faq.regression.Confirmed;
import nezuku.faq.regression.ConfirmedQuestions;

/** Keeps what is taught and confirmed in lists, as the tables do. */
final class Notebook implements Memory, ConfirmedQuestions {
  final List<Evidence> votes = new ArrayList<>();
  final List<LearntAlias> aliases = new ArrayList<>();
  final List<Confirmed> confirmed = new ArrayList<>();
  private long last;

  private static boolean same(Claim one, Claim other) {
    return one.entry().equals(other.entry())
        && one.language() == other.language()
        && one.phrase().equals(other.phrase());
  }

  private static boolean same(Confirmed one, Confirmed other) {
    return CanonicalText.of(one.question().text()).equals(CanonicalText.of(other.question().text()))
        && one.question().language() == other.question().language()
        && one.clearance().equals(other.clearance());
  }

  @Override
  public void record(Evidence vote) {
    votes.removeIf(v -> same(v.claim(), vote.claim()) && v.person().equals(vote.person()));
    votes.add(vote);
  }

  @Override
  public List<Evidence> evidence(Claim claim) {
    return votes.stream().filter(vote -> same(vote.claim(), claim)).toList();
  }

  @Override
  public List<Claim> undecided() {
    return votes.stream()
        .map(Evidence::claim)
        .distinct()
        .filter(claim -> evidence(claim).size() > 1 && alias(claim).isEmpty())
        .toList();
  }

  @Override
  public Optional<LearntAlias> alias(Claim claim) {
    return aliases.stream().filter(alias -> same(alias.claim(), claim)).findFirst();
  }

  @Override
  public Optional<LearntAlias> find(long id) {
    return aliases.stream().filter(alias -> alias.id() == id).findFirst();
  }

  @Override
  public List<LearntAlias> of(String entry) {
    return aliases.stream()
        .filter(alias -> alias.claim().entry().equals(entry))
        .sorted(Comparator.comparingLong(LearntAlias::id).reversed())
        .toList();
  }

  @Override
  public List<LearntAlias> all(State state) {
    return aliases.stream().filter(alias -> alias.state() == state).toList();
  }

  @Override
  public void decide(Claim claim, State state, Instant at) {
    drop(claim);
    aliases.add(new LearntAlias(++last, claim, state));
  }

  @Override
  public void drop(Claim claim) {
    aliases.removeIf(alias -> same(alias.claim(), claim));
  }

  @Override
  public Map<String, Integer> news() {
    return aliases.stream()
        .collect(Collectors.groupingBy(a -> a.claim().entry(), Collectors.summingInt(a -> 1)));
  }

  @Override
  public void told(String entry) {}

  @Override
  public void fade(Instant persons, Instant all) {
    votes.removeIf(vote -> vote.at().isBefore(all));
    votes.replaceAll(
        vote ->
            vote.at().isBefore(persons)
                ? new Evidence(
                    vote.claim(), Optional.empty(), vote.clearance(), vote.agrees(), vote.at())
                : vote);
  }

  @Override
  public void confirm(Confirmed known, Instant at) {
    if (confirmed.stream().noneMatch(one -> same(one, known))) {
      confirmed.add(known);
    }
  }

  @Override
  public void correct(Confirmed known, Instant at) {
    confirmed.removeIf(one -> same(one, known));
    confirmed.add(known);
  }

  @Override
  public void overrule(List<Confirmed> known) {
    confirmed.removeAll(known);
  }

  @Override
  public List<Confirmed> newest(int most) {
    return confirmed.reversed().stream().limit(most).toList();
  }
}
