package nezuku.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nezuku.action.ActionItem;
import nezuku.action.ActionStore;
import nezuku.adoption.Contribution;
import nezuku.adoption.Contribution.Kind;
import nezuku.faq.store.ContributionTable;
import nezuku.faq.store.ContributionTable.Deed;

/** What the bot's own rooms know of what somebody did for others. */
public final class AdoptionContributions implements Contribution.Log {
  private final ContributionTable faq;
  private final ActionStore actions;

  /** Those to the FAQ and to actions. */
  public AdoptionContributions(ContributionTable faq, ActionStore actions) {
    this.faq = faq;
    this.actions = actions;
  }

  @Override
  public List<Contribution> of(String userId, Instant from, Instant to) {
    List<Contribution> all = new ArrayList<>();
    add(all, Kind.EXPERT_ANSWER, faq.answered(userId, from, to));
    add(all, Kind.PAGE_WRITTEN, faq.written(userId, from, to));
    add(all, Kind.PAGE_APPROVED, faq.approved(userId, from, to));
    for (ActionItem item : actions.between(from, to)) {
      if (item.state() instanceof ActionItem.Done done
          && item.ownerId().equals(userId)
          && isForOthers(item)
          && !done.at().isBefore(from)
          && done.at().isBefore(to)) {
        all.add(new Contribution(Kind.ACTION_DONE, done.at(), item.what()));
      }
    }
    all.sort(Comparator.comparing(Contribution::at).reversed());
    return all;
  }

  static boolean isForOthers(ActionItem item) {
    return !item.giverId().isEmpty() && !item.giverId().equals(item.ownerId());
  }

  private static void add(List<Contribution> all, Kind kind, List<Deed> deeds) {
    deeds.forEach(deed -> all.add(new Contribution(kind, deed.at(), deed.what())));
  }
}
