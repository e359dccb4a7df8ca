package nezuku.learning.slack;

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
import nezuku.platform.slack.digest.DigestItem;
import nezuku.platform.slack.digest.DigestItems;
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
    Language language = person.language();
    return Optional.of(
        new DigestPart(
            URGENCY,
            TEXTS.get(language, "morning"),
            items(plan, pupil, calendar),
            0,
            left -> TEXTS.get(language, "more", left)));
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

  private List<DigestItem> items(Plan plan, Pupil pupil, WorkCalendar calendar) {
    Person person = pupil.person();
    Language language = person.language();
    DigestItems items = new DigestItems();
    plan.ended()
        .forEach(
            one ->
                items.add(
                    new Blocks().text(TEXTS.get(language, "ended", one.course())),
                    () -> tools.store().move(one.with(Enrolment.State.REMOVED_TOLD))));
    plan.changes()
        .forEach(
            change ->
                items.add(StepBlocks.change(change, person), () -> told(change, pupil, calendar)));
    plan.step()
        .ifPresent(
            shown ->
                items.add(
                    steps.step(shown.way(), shown.step(), person),
                    () -> told(shown, pupil, calendar)));
    items.under(
        TEXTS.get(language, "cards"),
        group -> plan.cards().forEach(card -> group.add(steps.card(card, pupil))));
    return items.list();
  }

  private void told(Shown shown, Pupil pupil, WorkCalendar calendar) {
    Progress before = shown.way().progress().get(shown.step().id());
    tools
        .store()
        .keep(
            pupil.person().id(),
            shown.ref(),
            Progress.shown(pupil.today(), calendar, before == null ? 0 : before.putOff()));
  }

  private void told(Change change, Pupil pupil, WorkCalendar calendar) {
    tools.store().told(pupil.person().id(), change.now(), tools.clock().instant());
    pupil.cards().stream()
        .filter(card -> asks(card.subject(), change.now().subject()))
        .map(card -> card.soon(calendar.plusWorkingDays(pupil.today(), 1)))
        .forEach(soon -> tools.store().keep(pupil.person().id(), soon));
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
