package nezuku.faq.slack;

import java.util.List;
import nezuku.faq.Entry;
import nezuku.faq.Faq;
import nezuku.faq.learning.Memory;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;

/**
 * An entry that has been taught wordings of which its owner was not told.
 *
 * @param entry the entry
 * @param wordings how many
 */
record Taught(Entry entry, int wordings) {
  private static final Texts TEXTS = Texts.of(Taught.class);

  /** All such entries, by id. */
  static List<Taught> all(Memory memory, Faq faq) {
    return memory.news().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .flatMap(
            news ->
                faq.content().entry(news.getKey()).stream()
                    .map(entry -> new Taught(entry, news.getValue())))
        .toList();
  }

  /** A line with the button to look at them. */
  Blocks line(Language language) {
    String id = entry.id();
    return new Blocks()
        .rich(new RichLine().bold(entry.in(entry.languageFor(language)).question()))
        .buttons(
            List.of(Button.of(Ids.WORDINGS + id, TEXTS.get(language, "wordings", wordings), id)));
  }
}
