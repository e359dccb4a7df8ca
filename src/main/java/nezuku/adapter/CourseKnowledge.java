package nezuku.adapter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.learning.Evidence;
import nezuku.faq.learning.LearntAlias;
import nezuku.faq.learning.Memory;
import nezuku.learning.Knowledge;
import nezuku.people.Language;
import nezuku.people.Person;

/** What the FAQ tells the courses. */
public final class CourseKnowledge implements Knowledge {
  private final Supplier<Content> content;
  private final Memory taught;

  /** What the FAQ has learnt and holds. */
  public CourseKnowledge(Supplier<Content> content, Memory taught) {
    this.content = content;
    this.taught = taught;
  }

  @Override
  public Optional<Piece> entry(String id, Language wanted) {
    return content.get().entry(id).map(entry -> piece(entry, wanted));
  }

  @Override
  public List<Piece> besides(String id, Language wanted) {
    Content now = content.get();
    Optional<String> category = now.entry(id).map(Entry::category);
    return now.entries().stream()
        .filter(entry -> category.filter(entry.category()::equals).isPresent())
        .filter(entry -> !entry.id().equals(id))
        .map(entry -> piece(entry, wanted))
        .toList();
  }

  /** Only what the owner kept, and what nobody has taken out of the page since. */
  @Override
  public List<Asked> asked(String id, Person person) {
    Optional<Entry> entry = content.get().entry(id);
    return entry.stream()
        .flatMap(found -> taught.of(id).stream().filter(alias -> alias.claim().isIn(found)))
        .filter(alias -> alias.state() == LearntAlias.State.KEPT)
        .filter(alias -> alias.claim().language() == person.language())
        .filter(alias -> isAskedByTheLikeOf(person, alias))
        .map(alias -> new Asked(alias.id(), alias.claim().phrase(), alias.claim().wording()))
        .sorted(Comparator.comparingLong(Asked::number))
        .toList();
  }

  private boolean isAskedByTheLikeOf(Person person, LearntAlias alias) {
    return taught.evidence(alias.claim()).stream()
        .filter(Evidence::agrees)
        .anyMatch(vote -> vote.clearance().equals(person.clearance()));
  }

  private static Piece piece(Entry entry, Language wanted) {
    Language language = entry.languageFor(wanted);
    return new Piece(
        entry.id(),
        language,
        entry.audience(),
        entry.in(language).question(),
        entry.in(language).answer(),
        entry.owner());
  }
}
