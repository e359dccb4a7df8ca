package nezuku.faq.slack.consultation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.faq.consultation.Patience;
import nezuku.faq.consultation.Pending;
import nezuku.faq.slack.Askers;
import nezuku.faq.slack.HolderButtons;
import nezuku.faq.slack.consultation.Successors.Successor;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.text.Texts;
import nezuku.worktime.DailyTime;

/**
 * Sees that questions are answered: reminds who has them, then asks the deputy, then a manager, by
 * working time of whoever has them. One message a person, however many questions are due at once.
 */
final class Chaser {
  private static final Texts TEXTS = Texts.of(Chaser.class);

  /** Beside the full hours, at which people get the list of the morning. */
  private static final Cron EVERY_FIVE_MINUTES =
      new Cron("2,7,12,17,22,27,32,37,42,47,52,57 * * * *", ZoneOffset.UTC);

  private static final int MOST_SHOWN = 8;
  private static final Duration JUST = Duration.ofHours(1);
  private static final Duration LATE = Duration.ofMinutes(5);

  private record Moved(Pending pending, Optional<Person> from, Successor to) {}

  private final ConsultationTools tools;
  private final Successors successors;
  private final Messenger messenger;

  Chaser(ConsultationTools tools) {
    this.tools = tools;
    this.successors = new Successors(tools);
    this.messenger = tools.messenger().inBackground();
  }

  Job job() {
    return new Job("faq-waiting", EVERY_FIVE_MINUTES, this::chase);
  }

  private void chase(Slot slot) {
    // The seconds until a slot is run must not add up.
    Instant now = slot.late().compareTo(LATE) < 0 ? slot.due() : tools.clock().instant();
    Map<Person, List<Pending>> reminders = new LinkedHashMap<>();
    List<Moved> moves = new ArrayList<>();
    for (Pending pending : tools.consultations().pending()) {
      if (pending.gap().isAtDesk()) {
        fromDesk(pending, now).ifPresent(moves::add);
        continue;
      }
      Person named = tools.directory().person(pending.gap().ownerId());
      Optional<Person> holder = tools.standIns().of(named);
      if (holder.filter(person -> maySpeak(person, now)).isPresent()) {
        Person person = holder.get();
        switch (tools.patience().due(pending, tools.calendars().in(person.zone()), now)) {
          case NONE -> {}
          case REMIND -> reminders.computeIfAbsent(person, who -> new ArrayList<>()).add(pending);
          case MOVE_ON ->
              successors
                  .of(pending, person)
                  .filter(next -> maySpeak(next.person(), now))
                  .ifPresent(next -> moves.add(new Moved(pending, Optional.of(person), next)));
        }
      }
    }
    Map<Person, List<Moved>> byAsker = new LinkedHashMap<>();
    moves.forEach(
        move ->
            byAsker
                .computeIfAbsent(
                    tools.directory().person(move.pending().gap().askerId()),
                    who -> new ArrayList<>())
                .add(move));
    write(now, reminders, moves);
    reminders.keySet().removeIf(person -> hasJustRead(person, slot, now));
    tell(reminders, moves, byAsker);
  }

  /** Nobody has taken it; the clock is that of who is asked next. */
  private Optional<Moved> fromDesk(Pending pending, Instant now) {
    return successors
        .ofDesk(pending)
        .filter(next -> maySpeak(next.person(), now))
        .filter(
            next ->
                tools.patience().due(pending, tools.calendars().in(next.person().zone()), now)
                    != Patience.Step.NONE)
        .map(next -> new Moved(pending, Optional.empty(), next));
  }

  /** After a downtime it waits for their working time, and in the morning for the digest. */
  private boolean maySpeak(Person person, Instant now) {
    return tools.calendars().in(person.zone()).nextMomentToSpeak(now).equals(now)
        && DailyTime.MORNING.hasPassed(now, person.zone());
  }

  /** The list of every morning says it all. */
  private boolean hasJustRead(Person person, Slot slot, Instant now) {
    Instant since = Stream.of(slot.since(), now.minus(JUST)).min(Comparator.naturalOrder()).get();
    return DailyTime.MORNING.latest(tools.calendars().in(person.zone()), since, now).isPresent();
  }

  private void write(Instant now, Map<Person, List<Pending>> reminders, List<Moved> moves) {
    reminders.values().stream()
        .flatMap(List::stream)
        .forEach(one -> tools.consultations().reminded(one.gap().reference(), now));
    moves.forEach(
        move ->
            tools
                .consultations()
                .movedTo(
                    move.pending().gap().reference(),
                    move.to().person().id(),
                    move.to().rung(),
                    now));
  }

  private void tell(
      Map<Person, List<Pending>> reminders, List<Moved> moves, Map<Person, List<Moved>> byAsker) {
    reminders.forEach((person, due) -> direct(person, list(person, due, "chase.title")));
    Map<Person, List<Pending>> given = new LinkedHashMap<>();
    Map<Person, List<Moved>> taken = new LinkedHashMap<>();
    for (Moved move : moves) {
      given.computeIfAbsent(move.to().person(), who -> new ArrayList<>()).add(move.pending());
      move.from()
          .ifPresent(from -> taken.computeIfAbsent(from, who -> new ArrayList<>()).add(move));
    }
    given.forEach((person, due) -> direct(person, list(person, due, "chase.given")));
    taken.forEach((person, gone) -> direct(person, notice(person, gone, "chase.taken")));
    byAsker.forEach((person, moved) -> direct(person, notice(person, moved, "chase.moved")));
  }

  private void direct(Person person, List<Message> messages) {
    messages.forEach(message -> messenger.direct(person.id(), message));
  }

  private static List<Message> list(Person person, List<Pending> due, String key) {
    Language language = person.language();
    String title = TEXTS.get(language, key, due.size());
    Blocks blocks = new Blocks().header(title);
    due.stream()
        .limit(MOST_SHOWN)
        .forEach(
            one ->
                blocks
                    .rich(Askers.line(language, one.gap()).text("「" + one.gap().question() + "」"))
                    .buttons(HolderButtons.of(language, one.gap().reference())));
    if (due.size() > MOST_SHOWN) {
      blocks.context(List.of(TEXTS.get(language, "chase.more", due.size() - MOST_SHOWN)));
    }
    return blocks.messages(title);
  }

  private static List<Message> notice(Person person, List<Moved> moves, String key) {
    Language language = person.language();
    Blocks blocks = new Blocks();
    moves.stream()
        .limit(MOST_SHOWN)
        .forEach(
            move ->
                blocks.text(
                    TEXTS.get(
                        language,
                        key,
                        move.pending().gap().question(),
                        move.to().person().name())));
    return blocks.messages(TEXTS.get(language, "chase.headline"));
  }
}
