package nezuku.proposal.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.action.ActionItem;
import nezuku.action.Duties.Duty;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.text.Texts;
import nezuku.proposal.Idea;
import nezuku.proposal.State;

/** Sees to it that nobody waits unheard: whose turn it is has an action with a date. */
final class Answering {
  private static final Texts TEXTS = Texts.of(Answering.class);
  private static final int FIRST_ANSWER = 5;
  // A full month is in by then.
  private static final int EFFECT = 20;
  // Whoever closed the action without an answer is not asked again at once.
  private static final Duration REST = Duration.ofDays(7);

  private final ProposalTools tools;
  private final Voting voting;

  Answering(ProposalTools tools, Voting voting) {
    this.tools = tools;
    this.voting = voting;
  }

  /** Before the mornings of the day, so that whoever gets one reads of it in theirs. */
  Job job() {
    return new Job("proposal-answers", new Cron("45 * * * *", ZoneOffset.UTC), this::look);
  }

  private void look(Slot slot) {
    List<Duty> duties = new ArrayList<>();
    for (Idea idea : tools.store().all()) {
      next(idea).ifPresent(duties::add);
    }
    duties.forEach(tools.duties()::give);
    // Before it is forgotten where they were sent.
    voting.notePlaces();
  }

  private Optional<Duty> next(Idea idea) {
    return switch (idea.state()) {
      case State.Submitted submitted ->
          isAsked(Sources.answer(idea)) ? Optional.empty() : turn(idea, FIRST_ANSWER);
      case State.InReview review ->
          isAsked(Sources.answer(idea)) ? Optional.empty() : turn(idea, FIRST_ANSWER);
      case State.Accepted accepted ->
          isWorkDone(idea) && !isAsked(Sources.effect(idea))
              ? turn(idea, EFFECT)
              : Optional.empty();
      case State.Done done -> Optional.empty();
      case State.Declined declined -> Optional.empty();
    };
  }

  private boolean isAsked(String source) {
    Instant since = tools.now().minus(REST);
    return tools.duties().all(source).stream()
        .anyMatch(item -> item.isOpen() || closedAt(item).isAfter(since));
  }

  private boolean isWorkDone(Idea idea) {
    List<ActionItem> work = tools.duties().all(Sources.work(idea));
    return !work.isEmpty() && work.stream().noneMatch(ActionItem::isOpen);
  }

  private static Instant closedAt(ActionItem item) {
    return switch (item.state()) {
      case ActionItem.Done done -> done.at();
      case ActionItem.Dropped dropped -> dropped.at();
      default -> Instant.MAX;
    };
  }

  private Optional<Duty> turn(Idea idea, int workingDays) {
    return tools.responsible().turn(idea).map(owner -> duty(tools, idea, owner, workingDays));
  }

  /** What is to be done next, within so many working days of whose turn it is. */
  static Duty duty(ProposalTools tools, Idea idea, Person owner, int workingDays) {
    return duty(idea, owner, tools.in(workingDays, owner));
  }

  /** What is to be done next, by a day. */
  static Duty duty(Idea idea, Person owner, LocalDate due) {
    String key =
        switch (idea.state()) {
          case State.InReview review -> "duty.decide";
          case State.Accepted accepted -> "duty.effect";
          case State.Submitted submitted -> "duty.answer";
          case State.Done done -> "duty.effect";
          case State.Declined declined -> "duty.answer";
        };
    String source =
        idea.state() instanceof State.Accepted ? Sources.effect(idea) : Sources.answer(idea);
    String what = TEXTS.get(owner.language(), key, idea.id(), idea.said().title());
    return new Duty(source, what, Optional.empty(), owner, due);
  }
}
