package nezuku.faq.slack.edit;

import java.util.Optional;
import nezuku.faq.content.PageText;
import nezuku.people.Affiliation;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.text.Texts;

/** "Not mine": an entry gets another owner, who is told. */
final class Passing {
  static final String FORM = "edit_owner_form";
  private static final String WHO = "edit_who";
  private static final Texts TEXTS = Texts.of(Passing.class);

  private final EditTools tools;
  private final Publishing publishing;

  Passing(EditTools tools, Publishing publishing) {
    this.tools = tools;
    this.publishing = publishing;
  }

  /** Asks whose it is. */
  void ask(Act.Pressed press, Person person) {
    Optional<WholeEntry> entry = WholeEntry.find(tools, publishing, press.value(), person);
    if (entry.isEmpty()) {
      tell(person, "edit.gone");
      return;
    }
    Blocks form =
        new Blocks()
            .text("「" + entry.get().title(person) + "」")
            .person(WHO, TEXTS.get(person.language(), "owner.who"));
    tools
        .now()
        .open(
            press.triggerId(),
            new Modal(
                FORM,
                press.value(),
                TEXTS.get(person.language(), "owner.title"),
                TEXTS.get(person.language(), "form.submit"),
                TEXTS.get(person.language(), "form.close"),
                form.view()));
  }

  /** Gives it to whoever was named. */
  void give(Act.Submitted submitted) {
    Person person = tools.directory().person(submitted.actor().userId());
    Optional<WholeEntry> entry = WholeEntry.find(tools, publishing, submitted.metadata(), person);
    if (entry.isEmpty()) {
      tell(person, "edit.gone");
      return;
    }
    Person next = tools.directory().person(submitted.values().getOrDefault(WHO, ""));
    if (!isFit(next, entry.get())) {
      tell(person, "owner.unfit");
      return;
    }
    String owner = next.email().orElseThrow();
    entry
        .get()
        .publish(
            tools,
            publishing,
            text -> Optional.of(PageText.of(text).with("owner", owner).toString()),
            person);
    tell(person, "owner.given", next.name(), entry.get().title(person));
    if (!next.id().equals(person.id())) {
      tell(next, "owner.yours", person.name(), entry.get().title(next));
    }
  }

  private boolean isFit(Person next, WholeEntry entry) {
    return next.active()
        && next.affiliation() instanceof Affiliation.Employee
        && next.email().filter(email -> !email.equalsIgnoreCase(entry.entry().owner())).isPresent()
        && tools.directory().isActive(next.id());
  }

  private void tell(Person person, String key, Object... arguments) {
    tools.messenger().direct(person.id(), Message.of(TEXTS.get(person.language(), key, arguments)));
  }
}
