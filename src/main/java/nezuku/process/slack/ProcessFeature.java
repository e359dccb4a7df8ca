package nezuku.process.slack;

import java.util.List;
import java.util.Optional;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Job;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.Listener;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;

/** Why something is outsourced, and who answers for it: {@code /bpo-who}. */
public final class ProcessFeature implements Feature {
  private static final Texts TEXTS = Texts.of(ProcessFeature.class);
  private static final int MOST_SHOWN = 20;

  private final ProcessTools tools;
  private final ProcessCard card;
  private final FactForm form;

  /** Begins to tell of processes. */
  public ProcessFeature(ProcessTools tools) {
    this.tools = tools;
    this.card = new ProcessCard(tools);
    this.form = new FactForm(tools);
  }

  @Override
  public List<Listener> listeners() {
    return List.of(
        new Listener.OnCommand("/bpo-who", this::commanded),
        new Listener.OnPressed(ProcessIds.PREFIX, this::pressed),
        new Listener.OnSubmitted(ProcessIds.FORM, form::submitted));
  }

  @Override
  public List<Job> jobs() {
    return List.of(new FactChase(tools).job());
  }

  @Override
  public List<String> help(Language language) {
    return List.of(TEXTS.get(language, "help"));
  }

  private void commanded(Act.Commanded command) {
    Person person = tools.directory().person(command.actor().userId());
    String word = command.text().strip();
    Optional<BusinessProcess> found = tools.processes().called(word, person.clearance());
    List<Message> answer =
        found.map(process -> shown(process, person)).orElseGet(() -> list(word, person));
    answer.forEach(message -> tools.messenger().respond(command.responseUrl(), message));
  }

  private List<Message> shown(BusinessProcess process, Person person) {
    return card.of(process, person).messages(process.name().in(person.language()));
  }

  private List<Message> list(String word, Person person) {
    Language language = person.language();
    List<BusinessProcess> all = tools.processes().visible(person.clearance());
    String title =
        all.isEmpty()
            ? TEXTS.get(language, "none")
            : word.isEmpty() ? TEXTS.get(language, "list") : TEXTS.get(language, "unknown", word);
    Blocks blocks = new Blocks().text(title);
    if (!all.isEmpty()) {
      blocks.buttons(
          all.stream().limit(MOST_SHOWN).map(process -> button(process, language)).toList());
    }
    return blocks.messages(title);
  }

  private static Button button(BusinessProcess process, Language language) {
    return Button.of(ProcessIds.SHOW + process.id(), process.name().in(language), process.id());
  }

  private void pressed(Act.Pressed press) {
    Person person = tools.directory().person(press.actor().userId());
    if (press.actionId().startsWith(ProcessIds.FILL)) {
      form.open(press, person);
      return;
    }
    List<Message> answer =
        tools
            .processes()
            .called(press.value(), person.clearance())
            .map(process -> shown(process, person))
            .orElseGet(() -> list(press.value(), person));
    answer.forEach(message -> tools.messenger().direct(person.id(), message));
  }
}
