package nezuku.adapter;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nezuku.action.ActionFigures;
import nezuku.action.ActionItem;
import nezuku.action.ActionStore;
import nezuku.adoption.score.Deed;
import nezuku.adoption.score.Deed.Kind;
import nezuku.adoption.score.Span;
import nezuku.faq.store.ContributionTable;
import nezuku.proposal.Idea;
import nezuku.proposal.IdeaStore;
import nezuku.proposal.Phase;
import nezuku.proposal.State;
import nezuku.proposal.Step;

/** What the bot's own rooms know of what people did in a quarter. */
public final class AdoptionDeeds implements Deed.Log {
  private final ContributionTable faq;
  private final ActionStore actions;
  private final ActionFigures promises;
  private final IdeaStore ideas;
  private final ZoneId zone;
  private final InstantSource clock;

  /** Those in the FAQ, the actions and the proposals. */
  public AdoptionDeeds(
      ContributionTable faq,
      ActionStore actions,
      ActionFigures promises,
      IdeaStore ideas,
      ZoneId zone,
      InstantSource clock) {
    this.faq = faq;
    this.actions = actions;
    this.promises = promises;
    this.ideas = ideas;
    this.zone = zone;
    this.clock = clock;
  }

  @Override
  public List<Deed.By> of(Span quarter) {
    List<Deed.By> all = new ArrayList<>();
    promises(quarter, all);
    ideas.all().forEach(idea -> proposals(idea, quarter, all));
    for (ContributionTable.Work work : faq.all(quarter.from(), quarter.to())) {
      all.add(new Deed.By(work.userId(), new Deed(kind(work.kind()), work.at(), work.reference())));
    }
    for (ActionItem item : actions.between(quarter.from(), quarter.to())) {
      if (item.state() instanceof ActionItem.Done done
          && AdoptionContributions.isForOthers(item)
          && quarter.has(done.at())) {
        all.add(new Deed.By(item.ownerId(), new Deed(Kind.ACTION_DONE, done.at(), item.id())));
      }
    }
    return all;
  }

  private void promises(Span quarter, List<Deed.By> all) {
    promises
        .each(quarter.first(), quarter.last(), clock.instant())
        .forEach(
            one ->
                all.add(
                    new Deed.By(
                        one.item().ownerId(),
                        new Deed(
                            one.kept() ? Kind.PROMISE_KEPT : Kind.PROMISE_BROKEN,
                            one.item().firstDue().atStartOfDay(zone).toInstant(),
                            one.item().id()))));
  }

  /** Whose author is not to be named, or has asked to be forgotten, counts for nobody. */
  private void proposals(Idea idea, Span quarter, List<Deed.By> all) {
    String author = idea.author().id();
    if (idea.author().anonymous() || author.isEmpty()) {
      return;
    }
    if (quarter.has(idea.createdAt())) {
      all.add(new Deed.By(author, new Deed(Kind.PROPOSED, idea.createdAt(), idea.id())));
    }
    if (idea.state() instanceof State.Accepted || idea.state() instanceof State.Done) {
      ideas.history(idea.id()).stream()
          .filter(step -> step.phase() == Phase.ACCEPTED)
          .map(Step::at)
          .filter(quarter::has)
          .findFirst()
          .ifPresent(at -> all.add(new Deed.By(author, new Deed(Kind.TAKEN, at, idea.id()))));
    }
    if (idea.state() instanceof State.Done done && quarter.has(done.at())) {
      all.add(new Deed.By(author, new Deed(Kind.EFFECT, done.at(), idea.id())));
    }
  }

  private static Kind kind(ContributionTable.Work.Kind kind) {
    return switch (kind) {
      case ANSWERED -> Kind.EXPERT_ANSWER;
      case WRITTEN -> Kind.PAGE_WRITTEN;
      case APPROVED -> Kind.PAGE_APPROVED;
    };
  }
}
