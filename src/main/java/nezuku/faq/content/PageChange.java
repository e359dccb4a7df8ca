package nezuku.faq.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Wording;
import nezuku.faq.content.EntryFileReader.Unusable;
import nezuku.people.Language;

/** What content would be with other pages, before any is written. */
public final class PageChange {
  private PageChange() {}

  /**
   * The content with a page as it shall be.
   *
   * @param path the page, as {@code category/id.lang.md}
   * @param text its text; empty to retire it
   * @throws Unusable if the text can't be read
   */
  public static Content of(Content content, String path, Optional<String> text) throws Unusable {
    EntryFile.Name name = EntryFile.Name.of(Path.of(path)).orElseThrow();
    Optional<Entry> before = content.entry(name.id());
    List<Entry> entries = new ArrayList<>(content.entries());
    before.ifPresent(entries::remove);
    Optional<Entry> after =
        text.isPresent()
            ? with(before, EntryFileReader.read(name, text.get()))
            : without(before, name.language());
    after.ifPresent(entries::add);
    return content.with(entries);
  }

  private static Optional<Entry> without(Optional<Entry> before, Language language) {
    return before.flatMap(
        entry -> {
          Map<Language, Wording> left = wordings(entry);
          left.remove(language);
          return left.isEmpty() ? Optional.empty() : Optional.of(entry.with(left));
        });
  }

  /** Where the languages disagree on whom it is for, neither is shown. */
  private static Optional<Entry> with(Optional<Entry> before, EntryFile file) {
    Map<Language, Wording> wordings =
        before.map(PageChange::wordings).orElseGet(() -> new EnumMap<>(Language.class));
    wordings.remove(file.name().language());
    boolean agree =
        wordings.isEmpty() || before.filter(e -> e.audience().equals(file.audience())).isPresent();
    wordings.put(file.name().language(), file.wording());
    return agree
        ? Optional.of(
            new Entry(
                file.name().id(),
                file.name().category(),
                file.audience(),
                file.owner(),
                file.verified(),
                file.reviewEvery(),
                wordings))
        : Optional.empty();
  }

  private static Map<Language, Wording> wordings(Entry entry) {
    return new EnumMap<>(entry.wordings());
  }
}
