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
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Reference;
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

  private interface Change {
    Optional<String> of(String text);
  }

  /** Publishes a change of every page of an entry: all of them or none. */
  private void all(Act.Pressed press, Person person, Change change, String done) {
    Optional<Entry> entry =
        tools
            .faq()
            .entry(press.value(), person.clearance())
            .filter(found -> mayPublish(person, found));
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
