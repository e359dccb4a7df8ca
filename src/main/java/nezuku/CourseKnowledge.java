package nezuku;

import java.util.Optional;
import java.util.function.Supplier;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.learning.Knowledge;
import nezuku.people.Language;

/** What the FAQ tells the courses. */
final class CourseKnowledge implements Knowledge {
  private final Supplier<Content> content;

  CourseKnowledge(Supplier<Content> content) {
    this.content = content;
  }

  @Override
  public Optional<Piece> entry(String id, Language wanted) {
    return content.get().entry(id).map(entry -> piece(entry, entry.languageFor(wanted)));
  }

  private static Piece piece(Entry entry, Language language) {
    return new Piece(
        entry.id(),
        language,
        entry.audience(),
        entry.in(language).question(),
        entry.in(language).answer(),
        entry.owner());
  }
}
