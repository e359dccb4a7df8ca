package nezuku.faq.slack.edit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nezuku.faq.Category;
import nezuku.faq.content.EntryFile;
import nezuku.faq.content.EntryFileReader;
import nezuku.faq.content.PageText;
import nezuku.people.Audience;

/**
 * What a form asks of a page.
 *
 * @param question the question
 * @param aliases other words for it
 * @param audience whom it is meant for
 * @param answer Markdown
 */
record PageFields(String question, List<String> aliases, Audience audience, String answer) {
  private static final String REVIEW_EVERY = "6 months";

  /** What a page's text says; empty where it can't be read. */
  static Optional<PageFields> of(String path, String text) {
    return EntryFile.Name.of(Path.of(path))
        .flatMap(
            name -> {
              try {
                return Optional.of(of(EntryFileReader.read(name, text)));
              } catch (EntryFileReader.Unusable e) {
                return Optional.empty();
              }
            });
  }

  private static PageFields of(EntryFile file) {
    return new PageFields(
        file.wording().question(),
        file.wording().aliases(),
        file.audience(),
        file.wording().answer());
  }

  /** The text of a page with these fields: what is as before stays as it was written. */
  String over(String path, String before, LocalDate today) {
    Optional<PageFields> old = of(path, before);
    PageText page = PageText.of(before);
    if (old.filter(fields -> fields.question().equals(question)).isEmpty()) {
      page = page.with("question", question);
    }
    if (old.filter(fields -> fields.aliases().equals(aliases)).isEmpty()) {
      page = page.with("aliases", aliases.stream());
    }
    if (old.filter(fields -> fields.audience().equals(audience)).isEmpty()) {
      page = page.with("audience", audience.toString());
    }
    if (old.filter(fields -> fields.answer().equals(answer)).isEmpty()) {
      page = page.withAnswer(answer);
    }
    return page.with("verified", today.toString()).toString();
  }

  /** The text of a new page. */
  String anew(Category category, LocalDate today) {
    return PageText.empty()
        .with("question", question)
        .with("aliases", aliases.stream())
        .with("owner", category.owner())
        .with("audience", audience.toString())
        .with("verified", today.toString())
        .with("review-every", REVIEW_EVERY)
        .withAnswer(answer)
        .toString();
  }
}
