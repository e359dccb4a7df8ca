package nezuku.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps enrolments, cards and what was learnt in memory, and nothing else. */
public class MemoryOfLearning implements LearningStore {
  private final List<Enrolment> enrolments = new ArrayList<>();
  private final Map<StepRef, Progress> progress = new HashMap<>();
  private final Map<Subject, Card> cards = new LinkedHashMap<>();
  private final Map<Subject, Learnt> learnt = new LinkedHashMap<>();

  @Override
  public List<Enrolment> enrolments() {
    return List.copyOf(enrolments);
  }

  @Override
  public List<Enrolment> enrolments(String userId) {
    return enrolments.stream().filter(one -> one.userId().equals(userId)).toList();
  }

  @Override
  public boolean enrol(Enrolment enrolment) {
    return enrolments.add(enrolment);
  }

  @Override
  public void move(Enrolment enrolment) {
    enrolments.removeIf(
        one -> one.userId().equals(enrolment.userId()) && one.course().equals(enrolment.course()));
    enrolments.add(enrolment);
  }

  @Override
  public Map<StepRef, Progress> progress(String userId) {
    return Map.copyOf(progress);
  }

  @Override
  public void keep(String userId, StepRef step, Progress now) {
    progress.put(step, now);
  }

  @Override
  public List<Card> cards(String userId) {
    return List.copyOf(cards.values());
  }

  @Override
  public void keep(String userId, Card card) {
    cards.put(card.subject(), card);
  }

  @Override
  public void answered(StepRef step, Edition quiz, String userId, boolean right, Instant at) {}

  @Override
  public QuizFigures figures(StepRef step, Edition quiz) {
    return new QuizFigures(0, 0);
  }

  @Override
  public List<Learnt> learnt(String userId) {
    return List.copyOf(learnt.values());
  }

  @Override
  public void learn(String userId, Learnt now) {
    learnt.put(now.subject(), now);
  }

  @Override
  public void told(String userId, Learnt now, Instant at) {
    learn(userId, now);
  }

  @Override
  public boolean understood(String userId, Subject subject, Instant at) {
    return false;
  }

  @Override
  public Set<String> learners() {
    return Set.of();
  }

  @Override
  public Completion completion(Collection<String> courses) {
    return new Completion(0, 0);
  }

  @Override
  public long changesTold(Instant from, Instant to) {
    return 0;
  }
}
