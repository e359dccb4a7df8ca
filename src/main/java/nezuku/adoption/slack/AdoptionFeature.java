package nezuku.adoption.slack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.action.ActionItem;
import nezuku.action.Duties.Duty;
import nezuku.adoption.Item;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Job;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.HomeSection;
import nezuku.platform.slack.Listener;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;

/** How far outsourcing has taken root: {@code /bpo-adoption}. */
public final class AdoptionFeature implements Feature {
  private static final Texts TEXTS = Texts.of(AdoptionFeature.class);
  private static final int WORKING_DAYS = 10;

  private final AdoptionTools tools;
  private final Overview overview;
  private final Ticking ticking;
  private final Announcing announcing;
  private final SavingsPage savings;

  /** Begins to tell how far it is. */
  public AdoptionFeature(AdoptionTools tools) {
    this.tools = tools;
    this.overview = new Overview(tools);
    this.ticking = new Ticking(tools, overview);
    this.announcing = new Announcing(tools);
    this.savings = new SavingsPage(tools);
  }

  @Override
  public List<Listener> listeners() {
    return List.of(
        new Listener.OnCommand("/bpo-adoption", this::commanded),
        new Listener.OnPressed(AdoptionIds.PREFIX, this::pressed),
        new Listener.OnSubmitted(AdoptionIds.TICK_FORM, ticking::submitted),
        new Listener.OnSubmitted(AdoptionIds.ANNOUNCE_FORM, announcing::submitted));
  }

  @Override
  public List<Job> jobs() {
    return List.of(new StandJob(tools).job());
  }

  @Override
  public List<HomeSection> home() {
    return List.of(new AdoptionHome(tools));
  }

  @Override
  public List<String> help(Language language) {
    return List.of(TEXTS.get(language, "help"), TEXTS.get(language, "help.saves"));
  }

  private void commanded(Act.Commanded command) {
    Person person = tools.directory().person(command.actor().userId());
    String word = command.text().strip();
    if (SavingsPage.isMeant(word)) {
      answer(command, savings.of(person));
      return;
    }
    List<Message> found =
        tools
            .process(word, person)
            .map(process -> overview.one(process, person))
            .orElseGet(() -> overview.all(word, person));
    answer(command, found);
  }

  private void answer(Act.Commanded command, List<Message> messages) {
    messages.forEach(message -> tools.messenger().respond(command.responseUrl(), message));
  }

  private void pressed(Act.Pressed press) {
    Person person = tools.directory().person(press.actor().userId());
    switch (press.actionId()) {
      case String id when id.startsWith(AdoptionIds.NEXT) -> next(press, person);
      case String id when id.startsWith(AdoptionIds.TICK) -> ticking.open(press, person);
      case String id when id.startsWith(AdoptionIds.ANNOUNCE) -> announcing.open(press, person);
      case String id when id.startsWith(AdoptionIds.READ) -> announcing.read(press, person);
      default -> show(press, person);
    }
  }

  private void show(Act.Pressed press, Person person) {
    tools
        .process(press.value(), person)
        .map(process -> overview.one(process, person))
        .orElseGet(() -> overview.all("", person))
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  /** The one thing to do next becomes an action of who answers for the process. */
  private void next(Act.Pressed press, Person person) {
    Language language = person.language();
    String[] words = press.value().split(" ", -1);
    Optional<BusinessProcess> process =
        tools.process(words[0], person).filter(one -> tools.mayTick(person, one));
    Optional<Item> item =
        Stream.of(Item.values())
            .filter(one -> words.length > 1 && one.name().equals(words[1]))
            .findFirst();
    Optional<Person> owner = process.flatMap(tools.answerable()::owner);
    if (item.isEmpty() || owner.isEmpty()) {
      say(person, TEXTS.get(language, "not-you"));
      return;
    }
    ActionItem made = tools.duties().give(duty(process.get(), item.get(), owner.get()));
    say(
        person,
        TEXTS.get(language, "next.made", made.what(), owner.get().name(), made.due().toString()));
  }

  private Duty duty(BusinessProcess process, Item item, Person owner) {
    Language language = owner.language();
    return new Duty(
        AdoptionIds.source(process, item),
        TEXTS.get(
            language, "next.what", process.name().in(language), StandBlocks.todo(item, language)),
        Optional.empty(),
        owner,
        tools.calendars().apply(owner).plusWorkingDays(tools.today(owner), WORKING_DAYS));
  }

  private void say(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
