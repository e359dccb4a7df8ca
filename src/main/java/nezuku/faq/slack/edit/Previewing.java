package nezuku.faq.slack.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.Category;
import nezuku.faq.Entry;
import nezuku.faq.Link;
import nezuku.faq.Wording;
import nezuku.faq.content.EntryFile;
import nezuku.faq.slack.AnswerBlocks;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.text.Texts;

/** Shows what is being written as people will see it, and links that lead nowhere. */
final class Previewing {
  private static final Texts TEXTS = Texts.of(Previewing.class);

  private final EditTools tools;
  private final AnswerBlocks answers;

  Previewing(EditTools tools) {
    this.tools = tools;
    this.answers = new AnswerBlocks(tools.directory(), tools.clock());
  }

  /** The preview of a page with these fields. */
  Blocks of(Person person, EntryFile.Name page, PageFields fields) {
    Language language = person.language();
    Blocks blocks = new Blocks().divider().header(TEXTS.get(language, "preview.title"));
    if (fields.answer().isBlank()) {
      return blocks.text(TEXTS.get(language, "preview.empty"));
    }
    Publishing.brokenLinks(fields.answer())
        .forEach(target -> blocks.text(TEXTS.get(language, "preview.broken-link", target)));
    return blocks.append(answers.text(page.language(), entry(person, page, fields)));
  }

  private Entry entry(Person person, EntryFile.Name page, PageFields fields) {
    Optional<Entry> before = tools.faq().entry(page.id(), person.clearance());
    List<Link> links =
        before
            .map(entry -> entry.wordings().get(page.language()))
            .map(Wording::links)
            .orElse(List.of());
    String owner =
        before
            .map(Entry::owner)
            .or(() -> tools.faq().content().category(page.category()).map(Category::owner))
            .orElse("");
    return new Entry(
        page.id(),
        page.category(),
        fields.audience(),
        owner,
        LocalDate.ofInstant(tools.clock().instant(), person.zone()),
        Optional.empty(),
        Map.of(
            page.language(),
            new Wording(fields.question(), fields.aliases(), fields.answer(), links)));
  }
}
