package nezuku.faq.slack.edit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nezuku.faq.Entry;
import nezuku.faq.content.EntryFile;
import nezuku.faq.edit.Draft;
import nezuku.faq.edit.Fingerprint;
import nezuku.people.Person;
import nezuku.platform.text.Reference;

/**
 * All pages of an entry that somebody may publish, as they are: changed together or not at all.
 *
 * @param entry the entry
 * @param pages the texts by their paths; one at least
 */
record WholeEntry(Entry entry, Map<String, String> pages) {

  /** What becomes of each page; empty where it is retired. */
  @FunctionalInterface
  interface Change {
    Optional<String> of(String text);
  }

  /** The entry with an id, if this person may publish every page of it. */
  static Optional<WholeEntry> find(
      EditTools tools, Publishing publishing, String id, Person person) {
    Optional<Entry> entry = tools.faq().entry(id, person.clearance());
    Map<String, String> pages = new TreeMap<>();
    entry.ifPresent(
        found ->
            found.wordings().keySet().stream()
                .map(language -> EntryFile.Name.of(found.category(), found.id(), language).path())
                .forEach(
                    path -> tools.pages().text(path).ifPresent(text -> pages.put(path, text))));
    return entry
        .filter(found -> !pages.isEmpty())
        .filter(
            found ->
                pages.keySet().stream()
                    .allMatch(path -> publishing.mayPublish(person, path, found.audience())))
        .map(found -> new WholeEntry(found, pages));
  }

  /** How it is called, in this person's language where it has that. */
  String title(Person person) {
    return entry.in(entry.languageFor(person.language())).question();
  }

  /** What is left of its pages when it is retired: nothing, by their paths. */
  Map<String, Optional<String>> without() {
    Map<String, Optional<String>> gone = new TreeMap<>();
    pages.keySet().forEach(path -> gone.put(path, Optional.empty()));
    return gone;
  }

  /** Publishes a change of every page. */
  void publish(EditTools tools, Publishing publishing, Change change, Person person) {
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
  }
}
