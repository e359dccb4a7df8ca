package nezuku.action;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nezuku.people.Person;

/**
 * Actions that follow from something else, such as a proposal that waits for an answer: each thing
 * has at most one open action, which is chased like any other and done once the thing is. Nobody is
 * looked up here, so it may be used within a transaction. Thread-safe.
 */
public final class Duties {
  /** How long nobody is asked again for the same. */
  public static final Duration REST = Duration.ofDays(30);

  private final ActionStore store;
  private final Supplier<String> ids;
  private final InstantSource clock;

  /**
   * Duties that are kept as actions.
   *
   * @param ids makes ids that nothing else has
   */
  public Duties(ActionStore store, Supplier<String> ids, InstantSource clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Something that somebody answers for.
   *
   * @param source what it follows from: a kind and an id, such as {@code process:expenses}
   * @param what what is to be done, in the owner's language
   * @param link where there is more about it
   * @param due the last day on which it is in time
   */
  public record Duty(
      String source, String what, Optional<String> link, Person owner, LocalDate due) {}

  /**
   * Gives somebody what is theirs to do, unless they or somebody else has it already. They read of
   * it on their next morning.
   *
   * @return the action, new or not
   */
  public ActionItem give(Duty duty) {
    return open(duty.source()).orElseGet(() -> made(duty));
  }

  private ActionItem made(Duty duty) {
    Instant now = clock.instant();
    Person owner = duty.owner();
    Origin origin = new Origin(Origin.Kind.FOLLOW_UP, Optional.empty(), Optional.of(duty.source()));
    ActionItem item =
        ActionItem.proposed(
            ids.get(),
            new Proposal(duty.what(), duty.link(), owner.id(), owner.id(), origin, duty.due()),
            now);
    Change change = new Change(now, "", new Change.Made(owner.id(), duty.due()));
    store.add(item, change);
    store.told(item.id(), Ear.OWNER, now.atZone(owner.zone()).toLocalDate());
    store.tellLater(owner.id(), item.id(), change);
    return item;
  }

  /** The open action that follows from something. */
  public Optional<ActionItem> open(String source) {
    return all(source).stream().filter(ActionItem::isOpen).findFirst();
  }

  /**
   * Whether somebody has something to do, or had until {@link #REST} ago: whoever said that they
   * can't, or have just done it, is left in peace for a while.
   */
  public boolean isGivenLately(String source) {
    Instant since = clock.instant().minus(REST);
    return all(source).stream().anyMatch(item -> item.isOpen() || closedAt(item).isAfter(since));
  }

  private static Instant closedAt(ActionItem item) {
    return switch (item.state()) {
      case ActionItem.Done done -> done.at();
      case ActionItem.Dropped dropped -> dropped.at();
      default -> Instant.MAX;
    };
  }

  /** All actions that followed from something, the newest first. */
  public List<ActionItem> all(String source) {
    return store.ofSource(source);
  }

  /**
   * Finishes what followed from something, since that has happened, whoever did it.
   *
   * @param byId the user id of who did it
   * @param result what came of it
   */
  public void settle(String source, String byId, String result) {
    Instant now = clock.instant();
    open(source)
        .ifPresent(
            item ->
                store.change(
                    item,
                    item.with(new ActionItem.Done(result, byId, now)),
                    new Change(now, byId, new Change.Finished(result))));
  }
}
