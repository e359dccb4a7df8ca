package nezuku.faq.slack.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nezuku.faq.content.PageText;
import nezuku.faq.edit.Pair;
import nezuku.faq.regression.Flip;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** The owner's check of an entry: it is still right, or it is retired; in all its languages. */
final class Reviewing {
  private static final Texts TEXTS = Texts.of(Reviewing.class);

  private final EditTools tools;
  private final Publishing publishing;
  private final Gate gate;
  private final VerdictBlocks verdicts;

  Reviewing(EditTools tools, Publishing publishing, Gate gate) {
    this.tools = tools;
    this.publishing = publishing;
    this.gate = gate;
    this.verdicts = new VerdictBlocks(tools.faq());
  }

  void stillRight(Act.Pressed press, Person person) {
    LocalDate today = LocalDate.ofInstant(tools.clock().instant(), person.zone());
    all(
        press,
        person,
        text -> Optional.of(PageText.of(text).with("verified", today.toString()).toString()),
        "review.verified");
  }

  /**
   * Retires an entry.
   *
   * @param allTheSame whether they have seen what it does to answers
   */
  void retire(Act.Pressed press, Person person, boolean allTheSame) {
    List<Flip> flips = flips(press, person);
    if (!allTheSame && !flips.isEmpty()) {
      askAgain(press.value(), person, flips);
      return;
    }
    all(press, person, text -> Optional.empty(), "review.retired");
    if (!flips.isEmpty()) {
      tools.learning().confirmed().overrule(flips.stream().map(Flip::confirmed).toList());
    }
  }

  /** The confirmed answers that an entry takes with it. */
  private List<Flip> flips(Act.Pressed press, Person person) {
    return WholeEntry.find(tools, publishing, press.value(), person)
        .map(entry -> gate.of(entry.without()).flips())
        .orElseGet(List::of);
  }

  private void askAgain(String entry, Person person, List<Flip> flips) {
    Language language = person.language();
    String title = TEXTS.get(language, "gate.title");
    new Blocks()
        .header(title)
        .append(verdicts.of(language, new Gate.Verdict(flips, List.of())))
        .buttons(
            List.of(
                Button.of(
                    EditIds.RETIRE_ANYWAY + entry, TEXTS.get(language, "retire.anyway"), entry)))
        .messages(title)
        .forEach(message -> tools.messenger().direct(person.id(), message));
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
