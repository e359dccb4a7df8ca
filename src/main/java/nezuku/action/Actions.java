package nezuku.action;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nezuku.people.Directory;
import nezuku.people.Person;

/** Makes actions and changes them, one change at a time. Thread-safe. */
public final class Actions {
  private final ActionStore store;
  private final Access access;
  private final Directory directory;
  private final Supplier<String> ids;
  private final InstantSource clock;

  /**
   * Actions that are kept.
   *
   * @param ids makes ids that nothing else has
   */
  public Actions(
      ActionStore store,
      Access access,
      Directory directory,
      Supplier<String> ids,
      InstantSource clock) {
    this.store = store;
    this.access = access;
    this.directory = directory;
    this.ids = ids;
    this.clock = clock;
  }

  /** A new action as it would be: nothing is kept yet. */
  public News plan(Proposal proposal) {
    Instant now = clock.instant();
    ActionItem item = ActionItem.proposed(ids.get(), proposal, now);
    return new News(
        item, new Change(now, item.giverId(), new Change.Made(item.ownerId(), item.due())));
  }

  /** Keeps a new action. */
  public void keep(News made) {
    store.add(made.item(), made.change());
    got(made.item());
  }

  /** An action that a person may see. */
  public Optional<ActionItem> find(String id, Person person) {
    return store.find(id).filter(item -> access.maySee(person, item));
  }

  /**
   * What would come of it if a person did something with an action: nothing is kept yet, so that
   * people can be looked up for what is to be said.
   */
  public Outcome plan(String id, Person person, Intent intent) {
    Optional<ActionItem> found = find(id, person);
    if (found.isEmpty()) {
      return new Outcome.NotAllowed();
    }
    ActionItem before = found.get();
    if (!before.isOpen()) {
      return new Outcome.Closed(before);
    }
    if (!access.may(person, before, intent) || !isSound(before, intent)) {
      return new Outcome.NotAllowed();
    }
    return isSo(before, intent)
        ? new Outcome.Unchanged(before)
        : changed(before, person.id(), clock.instant(), intent);
  }

  /**
   * Keeps a change.
   *
   * @return whether nobody was faster: else nothing is kept, and it is to be planned anew
   */
  public boolean keep(Outcome.Changed changed) {
    boolean kept = store.change(changed.before(), changed.item(), changed.change());
    if (kept && !changed.item().ownerId().equals(changed.before().ownerId())) {
      got(changed.item());
    }
    return kept;
  }

  /** The chase begins on the day on which the owner got it. */
  private void got(ActionItem item) {
    LocalDate today = clock.instant().atZone(directory.person(item.ownerId()).zone()).toLocalDate();
    store.told(item.id(), Ear.OWNER, today);
  }

  private boolean isSound(ActionItem before, Intent intent) {
    return switch (intent) {
      case Intent.HandOn hand ->
          !hand.toId().equals(before.ownerId())
              && access.mayOwn(directory.person(hand.toId()), before.origin());
      default -> true;
    };
  }

  /** Buttons stay where they were posted: who presses one again changes nothing. */
  private static boolean isSo(ActionItem before, Intent intent) {
    return before.state() instanceof ActionItem.Accepted
        && (intent instanceof Intent.Accept || intent instanceof Intent.Resume);
  }

  private static Outcome.Changed changed(ActionItem before, String by, Instant now, Intent intent) {
    return switch (intent) {
      case Intent.Accept accept ->
          step(before, before.with(new ActionItem.Accepted()), by, now, new Change.Agreed());
      case Intent.MoveDate move ->
          step(
              before,
              before.due(move.to()).with(movedState(before, by)),
              by,
              now,
              new Change.Moved(before.due(), move.to(), move.reason(), move.text()));
      case Intent.HandOn hand -> handedOn(before, hand.toId(), hand.why(), by, now);
      case Intent.Wait wait ->
          step(
              before,
              before.with(new ActionItem.Waiting(wait.onWhom(), wait.until())),
              by,
              now,
              new Change.Paused(wait.onWhom(), wait.until()));
      case Intent.Resume resume ->
          step(before, before.with(new ActionItem.Accepted()), by, now, new Change.Resumed());
      case Intent.Finish finish ->
          step(
              before,
              before.with(new ActionItem.Done(finish.result(), by, now)),
              by,
              now,
              new Change.Finished(finish.result()));
      case Intent.CannotDo cannot ->
          before.giverId().equals(before.ownerId())
              ? dropped(before, cannot.why(), by, now)
              : handedOn(before, before.giverId(), cannot.why(), by, now);
      case Intent.Drop drop -> dropped(before, drop.why(), by, now);
    };
  }

  /** Who moves their own date promises it; a date that somebody else moves is to be accepted. */
  private static ActionItem.State movedState(ActionItem before, String by) {
    return by.equals(before.ownerId()) ? new ActionItem.Accepted() : before.state();
  }

  private static Outcome.Changed handedOn(
      ActionItem before, String to, String why, String by, Instant now) {
    ActionItem.State state = to.equals(by) ? new ActionItem.Accepted() : new ActionItem.Proposed();
    return step(
        before,
        before.ownedBy(to).with(state),
        by,
        now,
        new Change.HandedOn(before.ownerId(), to, why));
  }

  private static Outcome.Changed dropped(ActionItem before, String why, String by, Instant now) {
    return step(
        before,
        before.with(new ActionItem.Dropped(why, by, now)),
        by,
        now,
        new Change.GivenUp(why));
  }

  private static Outcome.Changed step(
      ActionItem before, ActionItem after, String by, Instant now, Change.Deed deed) {
    return new Outcome.Changed(before, after, new Change(now, by, deed));
  }
}
