package nezuku.proposal.slack;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nezuku.action.News;
import nezuku.action.Origin;
import nezuku.action.Proposal;
import nezuku.people.Person;
import nezuku.platform.text.Texts;
import nezuku.proposal.Idea;

/** What is to be done of a proposal, as actions; only for those who may see it. */
final class Work {
  private static final Texts TEXTS = Texts.of(Work.class);

  private final ProposalTools tools;

  Work(ProposalTools tools) {
    this.tools = tools;
  }

  /** What comes of a form. */
  sealed interface Planned {}

  /** An action that can be kept. */
  record Fit(News news) implements Planned {}

  /** It can't stand, and why. */
  record Unfit(String why) implements Planned {}

  /** An action as it would be; asks Slack. */
  Planned plan(Idea idea, Person giver, Map<String, String> typed, Optional<LocalDate> due) {
    String what = typed.getOrDefault(ProposalIds.WHAT, "").strip();
    Person owner = tools.person(typed.getOrDefault(ProposalIds.OWNER, giver.id()));
    Origin origin =
        new Origin(Origin.Kind.FOLLOW_UP, Optional.empty(), Optional.of(Sources.work(idea)));
    if (what.isEmpty() || what.length() > DecisionForms.WHAT) {
      return new Unfit(TEXTS.get(giver.language(), "work.no-what"));
    }
    if (due.isEmpty()) {
      return new Unfit(TEXTS.get(giver.language(), "bad-date"));
    }
    if (!tools.access().maySee(owner, idea) || !tools.acting().access().mayOwn(owner, origin)) {
      return new Unfit(TEXTS.get(giver.language(), "work.unfit", owner.name()));
    }
    return new Fit(
        tools
            .acting()
            .actions()
            .plan(new Proposal(what, Optional.empty(), giver.id(), owner.id(), origin, due.get())));
  }

  /** Keeps it; who is to do it reads of it in the morning. */
  void keep(Planned planned, Person giver) {
    if (planned instanceof Fit(News news)) {
      tools.acting().actions().keep(news);
      if (!news.item().ownerId().equals(giver.id())) {
        tools.acting().store().tellLater(news.item().ownerId(), news.item().id(), news.change());
      }
    }
  }
}
