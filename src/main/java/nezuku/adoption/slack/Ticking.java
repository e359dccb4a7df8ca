package nezuku.adoption.slack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.adoption.Assessment;
import nezuku.adoption.Item;
import nezuku.adoption.Standing;
import nezuku.adoption.Tick;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.Option;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;

/** Who answers for a process says of what no figure can tell that it is so, with evidence. */
final class Ticking {
  private static final Texts TEXTS = Texts.of(Ticking.class);
  private static final int LONGEST = 500;

  private final AdoptionTools tools;
  private final Overview overview;

  Ticking(AdoptionTools tools, Overview overview) {
    this.tools = tools;
    this.overview = overview;
  }

  void open(Act.Pressed press, Person person) {
    Optional<BusinessProcess> process = mine(press.value(), person);
    if (process.isEmpty()) {
      say(person, TEXTS.get(person.language(), "not-you"));
      return;
    }
    List<Item> items = words(overview.assess(process.get()));
    if (items.isEmpty()) {
      say(person, TEXTS.get(person.language(), "tick.none"));
    } else {
      tools.now().open(press.triggerId(), form(process.get(), items, person.language()));
    }
  }

  private Optional<BusinessProcess> mine(String id, Person person) {
    return tools.process(id, person).filter(process -> tools.mayTick(person, process));
  }

  /** Where a figure tells, nobody's word counts. */
  private static List<Item> words(Assessment assessment) {
    return Stream.of(Item.values())
        .filter(item -> !(assessment.of(item) instanceof Standing.ByFigure))
        .toList();
  }

  private static Modal form(BusinessProcess process, List<Item> items, Language language) {
    List<Option> options =
        items.stream()
            .map(item -> new Option(item.name(), StandBlocks.name(item, language)))
            .toList();
    return new Modal(
        AdoptionIds.TICK_FORM,
        process.id(),
        process.name().in(language),
        TEXTS.get(language, "tick.save"),
        TEXTS.get(language, "tick.close"),
        new Blocks()
            .select(AdoptionIds.TICK_ITEM, TEXTS.get(language, "tick.item"), options, "")
            .write(AdoptionIds.TICK_EVIDENCE, TEXTS.get(language, "tick.evidence"), "", LONGEST)
            .optional()
            .view());
  }

  /** Keeps the word; without evidence it is taken back. */
  void submitted(Act.Submitted form) {
    Person person = tools.directory().person(form.actor().userId());
    Language language = person.language();
    Optional<BusinessProcess> found = mine(form.metadata(), person);
    Optional<Item> item =
        found.flatMap(
            process ->
                words(overview.assess(process)).stream()
                    .filter(one -> one.name().equals(form.values().get(AdoptionIds.TICK_ITEM)))
                    .findFirst());
    if (item.isEmpty()) {
      say(person, TEXTS.get(language, "not-you"));
      return;
    }
    BusinessProcess process = found.orElseThrow();
    String evidence = form.values().getOrDefault(AdoptionIds.TICK_EVIDENCE, "").strip();
    String name = StandBlocks.name(item.get(), language);
    if (evidence.isEmpty()) {
      tools.store().untick(process.id(), item.get(), person.id(), tools.clock().instant());
      say(person, TEXTS.get(language, "unticked", process.name().in(language), name));
      return;
    }
    tools
        .store()
        .tick(process.id(), item.get(), new Tick(person.id(), tools.clock().instant(), evidence));
    tools.duties().settle(AdoptionIds.source(process, item.get()), person.id(), evidence);
    say(person, TEXTS.get(language, "ticked", process.name().in(language), name, evidence));
  }

  private void say(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
