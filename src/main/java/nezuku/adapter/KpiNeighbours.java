package nezuku.adapter;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nezuku.action.ActionItem;
import nezuku.action.slack.ActionFeature;
import nezuku.action.slack.ActionTools;
import nezuku.faq.gap.Gaps;
import nezuku.faq.gap.Topic;
import nezuku.kpi.Window;
import nezuku.kpi.slack.Neighbours;
import nezuku.people.Clearance;
import nezuku.platform.slack.block.Button;
import nezuku.proposal.Idea;
import nezuku.proposal.IdeaStore;
import nezuku.proposal.State;
import nezuku.proposal.slack.ProposalFeature;

/** What the FAQ and the actions know of the work behind a number. */
public final class KpiNeighbours implements Neighbours {
  private final Gaps gaps;
  private final ActionTools acting;
  private final IdeaStore ideas;
  private final ZoneId zone;

  /** What stands beside the numbers. */
  public KpiNeighbours(Gaps gaps, ActionTools acting, IdeaStore ideas, ZoneId zone) {
    this.gaps = gaps;
    this.acting = acting;
    this.ideas = ideas;
    this.zone = zone;
  }

  @Override
  public List<Gap> gaps(Optional<String> process) {
    return gaps.open(new Clearance.Full()).stream()
        .filter(Topic::mayBePassedOn)
        .filter(topic -> process.isEmpty() || speaksOf(topic, process.get()))
        .map(topic -> new Gap(topic.title(), topic.people()))
        .toList();
  }

  private static boolean speaksOf(Topic topic, String process) {
    return topic.asks().stream().anyMatch(ask -> contains(ask.wording(), process));
  }

  @Override
  public List<Overdue> overdue(Optional<String> process) {
    LocalDate today = acting.clock().instant().atZone(zone).toLocalDate();
    return acting.store().open().stream()
        .filter(item -> item.isOverdue(today))
        .filter(item -> process.isEmpty() || contains(item.what(), process.get()))
        .sorted(Comparator.comparing(ActionItem::due))
        .map(
            item ->
                new Overdue(
                    item.what(), acting.directory().person(item.ownerId()).name(), item.due()))
        .toList();
  }

  @Override
  public boolean isActedOn(String name) {
    return acting.store().open().stream().anyMatch(item -> contains(item.what(), name));
  }

  @Override
  public Optional<Button> action(String text, String what) {
    return Optional.of(ActionFeature.button(text, what));
  }

  @Override
  public Optional<Button> proposal(String key, String text, String what, List<String> evidence) {
    return Optional.of(ProposalFeature.button(key, text, what, evidence));
  }

  @Override
  public Proposals proposals(Window window) {
    long made = 0;
    long done = 0;
    long unanswered = 0;
    for (Idea idea : ideas.all()) {
      made += window.contains(idea.createdAt()) ? 1 : 0;
      done += idea.state() instanceof State.Done end && window.contains(end.at()) ? 1 : 0;
      unanswered += idea.state() instanceof State.Submitted ? 1 : 0;
    }
    return new Proposals(made, done, unanswered);
  }

  private static boolean contains(String text, String part) {
    return folded(text).contains(folded(part));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
