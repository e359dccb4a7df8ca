package nezuku.faq.slack.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nezuku.faq.content.PageText;
import nezuku.faq.edit.Pair;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** The owner's check of an entry: it is still right, or it is retired; in all its languages. */
final class Reviewing {
  private static final Texts TEXTS = Texts.of(Reviewing.class);

  private final EditTools tools;
  private final Publishing publishing;

  Reviewing(EditTools tools, Publishing publishing) {
    this.tools = tools;
    this.publishing = publishing;
  }

  void stillRight(Act.Pressed press, Person person) {
    LocalDate today = LocalDate.ofInstant(tools.clock().instant(), person.zone());
    all(
        press,
        person,
        text -> Optional.of(PageText.of(text).with("verified", today.toString()).toString()),
        "review.verified");
  }

  void retire(Act.Pressed press, Person person) {
    all(press, person, text -> Optional.empty(), "review.retired");
  }

  /**
   * The language that was left as it was is still right. If the other was changed once more since
   * the button was made, nobody has seen that yet.
   */
  void stillRightInBoth(Act.Pressed press, Person person) {
    List<String> value = List.of(press.value().split("/", -1));
    Optional<WholeEntry> entry =
        WholeEntry.find(tools, publishing, value.getFirst(), person)
            .filter(found -> value.size() == 2);
    Optional<Pair> pair =
        entry
            .flatMap(found -> Pair.of(found.entry()))
            .filter(now -> now.state().equals(value.getLast()));
    if (pair.isEmpty()) {
      tell(person, "pair.changed");
    } else {
      tools.drifts().confirm(pair.get());
      tell(person, "pair.confirmed", entry.orElseThrow().title(person));
    }
  }

  private void all(Act.Pressed press, Person person, WholeEntry.Change change, String done) {
    Optional<WholeEntry> entry = WholeEntry.find(tools, publishing, press.value(), person);
    if (entry.isEmpty()) {
      tell(person, "edit.gone");
      return;
    }
    entry.get().publish(tools, publishing, change, person);
    tell(person, done, entry.get().title(person));
  }

  private void tell(Person person, String key, Object... arguments) {
    tools.messenger().direct(person.id(), Message.of(TEXTS.get(person.language(), key, arguments)));
  }
}
