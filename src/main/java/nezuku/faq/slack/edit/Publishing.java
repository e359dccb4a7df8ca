package nezuku.faq.slack.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nezuku.faq.Category;
import nezuku.faq.Entry;
import nezuku.faq.Gap;
import nezuku.faq.Question;
import nezuku.faq.content.EntryFile;
import nezuku.faq.content.EntryFileReader;
import nezuku.faq.edit.Draft;
import nezuku.faq.edit.Drafts;
import nezuku.faq.edit.Fingerprint;
import nezuku.faq.learning.Claim;
import nezuku.faq.regression.Confirmed;
import nezuku.people.Affiliation;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Person;
import nezuku.people.Role;

/** Who may publish what, and what is fit to be published. */
final class Publishing {
  private static final Pattern LINK = Pattern.compile("\\]\\(\\s*<?([^)\\s>]*)");
  private static final Pattern GOOD_LINK = Pattern.compile("(https://|mailto:)[^\\s<>]+");

  /** What became of a draft. */
  sealed interface Outcome {
    /** It counts from now on. */
    record Published() implements Outcome {}

    /** The page was changed meanwhile. */
    record Outdated() implements Outcome {}

    /** Somebody had decided before. */
    record Decided() implements Outcome {}

    /** It can't be published as it is. */
    record Unfit(Flaw flaw) implements Outcome {}
  }

  /** Why a text can't be published. */
  sealed interface Flaw {
    /** The page can't be read: what is wrong and how to mend it, by the reader's language. */
    record Unreadable(EntryFileReader.Unusable why) implements Flaw {}

    /** A link leads nowhere that may be shown. */
    record BrokenLink(String target) implements Flaw {}
  }

  private final EditTools tools;

  Publishing(EditTools tools) {
    this.tools = tools;
  }

  /** Publishes a draft if it is fit. */
  Outcome publish(Draft draft, Person by) {
    Optional<Flaw> flaw = draft.text().flatMap(text -> flaw(draft.path(), text));
    if (flaw.isPresent()) {
      return new Outcome.Unfit(flaw.get());
    }
    EntryFile.Name.of(Path.of(draft.path()))
        .ifPresent(name -> tools.drifts().aboutToChange(name.id()));
    String file = Fingerprint.of(tools.pages().file(draft.path()));
    Drafts.Outcome outcome =
        tools.drafts().publish(draft.id(), by.id(), tools.clock().instant(), file);
    return switch (outcome) {
      case PUBLISHED -> published(draft);
      case OUTDATED -> new Outcome.Outdated();
      case DECIDED -> new Outcome.Decided();
    };
  }

  /** What a person has answered and is now a page is confirmed: it was asked, and they know. */
  private Outcome published(Draft draft) {
    draft.reference().flatMap(tools.log()::handedOver).ifPresent(gap -> confirm(draft, gap));
    return new Outcome.Published();
  }

  private void confirm(Draft draft, Gap gap) {
    EntryFile.Name page = EntryFile.Name.of(Path.of(draft.path())).orElseThrow();
    Optional<PageFields> fields = draft.text().flatMap(text -> PageFields.of(draft.path(), text));
    Claim.of(gap.question(), gap.language(), page.id())
        .filter(claim -> fields.isPresent())
        .map(
            claim ->
                new Confirmed(
                    new Question(claim.wording(), claim.language()),
                    Clearance.of(fields.orElseThrow().audience()),
                    claim.entry()))
        .ifPresent(known -> tools.learning().confirmed().correct(known, tools.clock().instant()));
  }

  /** Where the links of an answer lead that lead nowhere that may be shown. */
  static List<String> brokenLinks(String answer) {
    return LINK.matcher(answer)
        .results()
        .map(link -> link.group(1))
        .filter(target -> !GOOD_LINK.matcher(target).matches())
        .toList();
  }

  private static Optional<Flaw> flaw(String path, String text) {
    try {
      EntryFile.Name name = EntryFile.Name.of(Path.of(path)).orElseThrow();
      String answer = EntryFileReader.read(name, text).wording().answer();
      return brokenLinks(answer).stream().<Flaw>map(Flaw.BrokenLink::new).findFirst();
    } catch (EntryFileReader.Unusable e) {
      return Optional.of(new Flaw.Unreadable(e));
    }
  }

  /** Whether a person may publish a page for an audience. */
  boolean mayPublish(Person person, String path, Audience audience) {
    return isEligible(person, audience)
        && (tools.roles().of(person).stream()
                .anyMatch(role -> role == Role.FAQ_OWNER || role == Role.ADMIN)
            || owners(path).stream()
                .flatMap(tools.standIns()::inOrder)
                .findFirst()
                .filter(owner -> owner.id().equals(person.id()))
                .isPresent());
  }

  /** Who is asked to decide on a page. */
  Optional<Person> decider(String path, Audience audience) {
    return owners(path).stream()
        .flatMap(tools.standIns()::inOrder)
        .filter(person -> isEligible(person, audience))
        .filter(person -> tools.directory().isActive(person.id()))
        .findFirst();
  }

  private static boolean isEligible(Person person, Audience audience) {
    return person.active()
        && person.affiliation() instanceof Affiliation.Employee
        && person.clearance().allows(audience);
  }

  /** The entry's owner, then the category's. */
  private List<String> owners(String path) {
    return EntryFile.Name.of(Path.of(path)).stream()
        .flatMap(
            name ->
                Stream.concat(
                    tools.faq().content().entry(name.id()).map(Entry::owner).stream(),
                    tools.faq().content().category(name.category()).map(Category::owner).stream()))
        .toList();
  }
}
