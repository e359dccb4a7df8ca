package nezuku.learning.slack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.learning.Card;
import nezuku.learning.Change;
import nezuku.learning.Classroom;
import nezuku.learning.Enrolment;
import nezuku.learning.HardestFirst;
import nezuku.learning.Progress;
import nezuku.learning.Pupil;
import nezuku.learning.Step;
import nezuku.learning.StepRef;
import nezuku.learning.Subject;
import nezuku.learning.Way;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.digest.DigestPart;
import nezuku.platform.slack.digest.DigestSource;
import nezuku.platform.slack.digest.Morning;
import nezuku.platform.slack.digest.Mornings;
import nezuku.platform.text.Texts;
import nezuku.worktime.WorkCalendar;

/**
 * What people learn in the morning, after all that is urgent: how what they know has changed, one
 * step of a course, and some questions that come back.
 */
final class LearningMornings implements DigestSource {
  private static final Texts TEXTS = Texts.of(LearningMornings.class);
  private static final int URGENCY = 60;
  private static final int MOST_CHANGES = 3;

  private final LearningTools tools;
  private final StepBlocks steps;

  LearningMornings(LearningTools tools) {
    this.tools = tools;
    this.steps = new StepBlocks(tools.classroom());
  }

  /** One step of one course. */
  private record Shown(Way way, Step step) {
    StepRef ref() {
      return way.course().ref(step);
    }
  }

  private record Plan(
      List<Change> changes, Optional<Shown> step, List<Card> cards, List<Enrolment> ended) {
    boolean isEmpty() {
      return changes.isEmpty() && step.isEmpty() && cards.isEmpty() && ended.isEmpty();
    }
  }

  @Override
  public Map<Person, DigestPart> parts(Mornings mornings) {
    Map<Person, DigestPart> parts = new LinkedHashMap<>();
    if (tools.settings().on()) {
      HardestFirst order = new HardestFirst(tools.classroom().courses(), tools.store());
      tools.company().directory().people(tools.store().learners()).values().stream()
          .filter(Person::active)
          .flatMap(person -> mornings.of(person).stream())
          .forEach(
              morning -> part(morning, order).ifPresent(part -> parts.put(morning.person(), part)));
    }
    return parts;
  }

  private Optional<DigestPart> part(Morning morning, HardestFirst order) {
    Person person = morning.person();
    Pupil pupil = tools.classroom().of(person, morning.date());
    WorkCalendar calendar = tools.calendars().apply(person);
    Plan plan = plan(pupil, calendar, order);
    if (plan.isEmpty() || !tools.reaches(person)) {
      return Optional.empty();
    }
    return Optional.of(
        new DigestPart(
            URGENCY,
            TEXTS.get(person.language(), "morning"),
            body(plan, pupil),
            () -> told(plan, pupil, calendar)));
  }

  private Plan plan(Pupil pupil, WorkCalendar calendar, HardestFirst order) {
    Optional<Shown> step =
        pupil.ways().stream()
            .flatMap(
                way -> way.due(pupil.today(), calendar).map(next -> new Shown(way, next)).stream())
            .findFirst();
    return new Plan(
        pupil.changes().stream().limit(MOST_CHANGES).toList(),
        step,
        order.order(pupil.due(tools.settings())).stream()
            .limit(tools.settings().atMostCards())
            .toList(),
        pupil.enrolments().stream().filter(one -> one.state() == Enrolment.State.REMOVED).toList());
  }

  private Blocks body(Plan plan, Pupil pupil) {
    Person person = pupil.person();
    Language language = person.language();
    Blocks body = new Blocks();
    plan.ended().forEach(one -> body.text(TEXTS.get(language, "ended", one.course())));
    plan.changes().forEach(change -> body.append(StepBlocks.change(change, person)));
    plan.step().ifPresent(shown -> body.append(steps.step(shown.way(), shown.step(), person)));
    if (!plan.cards().isEmpty()) {
      body.context(List.of(TEXTS.get(language, "cards")));
      plan.cards().forEach(card -> body.append(steps.card(card, pupil)));
    }
    return body;
  }

  private void told(Plan plan, Pupil pupil, WorkCalendar calendar) {
    String userId = pupil.person().id();
    Instant now = tools.clock().instant();
    plan.ended().forEach(one -> tools.store().move(one.with(Enrolment.State.REMOVED_TOLD)));
    plan.step()
        .ifPresent(
            shown -> {
              Progress before = shown.way().progress().get(shown.step().id());
              tools
                  .store()
                  .keep(
                      userId,
                      shown.ref(),
                      Progress.shown(
                          pupil.today(), calendar, before == null ? 0 : before.putOff()));
            });
    List<Card> soon = new ArrayList<>();
    for (Change change : plan.changes()) {
      tools.store().told(userId, change.now(), now);
      pupil.cards().stream()
          .filter(card -> asks(card.subject(), change.now().subject()))
          .map(card -> card.soon(calendar.plusWorkingDays(pupil.today(), 1)))
          .forEach(soon::add);
    }
    soon.forEach(card -> tools.store().keep(userId, card));
  }

  /** Whether a card asks for what has changed. */
  private boolean asks(Subject card, Subject changed) {
    return card.equals(changed)
        || (card instanceof Subject.OfWording(String asked, String phrase)
            && changed.equals(new Subject.OfEntry(asked)))
        || (card instanceof Subject.OfStep(StepRef ref)
            && changed instanceof Subject.OfEntry(String entry)
            && tools
                .classroom()
                .courses()
                .quiz(ref)
                .flatMap(Classroom::entryOf)
                .filter(entry::equals)
                .isPresent());
  }
}
