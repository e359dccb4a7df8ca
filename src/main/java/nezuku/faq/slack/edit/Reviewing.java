package nezuku.faq.slack.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nezuku.faq.Entry;
import nezuku.faq.content.EntryFile;
import nezuku.faq.content.PageText;
import nezuku.faq.edit.Draft;
import nezuku.faq.edit.Fingerprint;
import nezuku.faq.regression.Flip;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Reference;
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
    Map<String, Optional<String>> gone = new TreeMap<>();
    entry(press, person)
        .ifPresent(found -> pages(found).forEach(path -> gone.put(path, Optional.empty())));
    return gone.isEmpty() ? List.of() : gate.of(gone).flips();
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

  private interface Change {
    Optional<String> of(String text);
  }

  /** Publishes a change of every page of an entry: all of them or none. */
  private void all(Act.Pressed press, Person person, Change change, String done) {
    Optional<Entry> entry = entry(press, person);
    Map<String, String> pages = new TreeMap<>();
    entry.ifPresent(
        found ->
            pages(found)
                .forEach(
                    path -> tools.pages().text(path).ifPresent(text -> pages.put(path, text))));
    if (pages.isEmpty()) {
      tell(person, TEXTS.get(person.language(), "edit.gone"));
      return;
    }
    pages.forEach(
        (path, text) -> {
          Draft draft =
              new Draft(
                  Reference.random().toString(),
                  path,
                  change.of(text),
                  Fingerprint.of(Optional.of(text)),
                  person.id(),
                  tools.clock().instant(),
                  Optional.empty());
          tools.drafts().propose(draft);
          if (!(publishing.publish(draft, person) instanceof Publishing.Outcome.Published)) {
            // Undoes the other page too; the act is tried again.
            throw new IllegalStateException(path + " was changed at the same moment");
          }
        });
    tell(person, TEXTS.get(person.language(), done, title(entry.orElseThrow(), person)));
  }

  private Optional<Entry> entry(Act.Pressed press, Person person) {
    return tools
        .faq()
        .entry(press.value(), person.clearance())
        .filter(found -> mayPublish(person, found));
  }

  private boolean mayPublish(Person person, Entry entry) {
    return pages(entry).stream()
        .allMatch(path -> publishing.mayPublish(person, path, entry.audience()));
  }

  private static List<String> pages(Entry entry) {
    return entry.wordings().keySet().stream()
        .map(language -> EntryFile.Name.of(entry.category(), entry.id(), language).path())
        .toList();
  }

  private static String title(Entry entry, Person person) {
    return entry.in(entry.languageFor(person.language())).question();
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
