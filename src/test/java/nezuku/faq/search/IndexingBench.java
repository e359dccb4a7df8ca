package nezuku.faq.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.faq.Search;
import nezuku.faq.Wording;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Language;

/**
 * Measures how long content takes to be indexed, what it occupies, and how soon an edited entry is
 * found. Run by hand: see {@code docs/performance.md}.
 */
final class IndexingBench {
  private static final int EDITS = 20;

  private IndexingBench() {}

  /** Measures one size. Arguments: how many entries, and sentences an answer. */
  public static void main(String[] args) {
    Content content = MadeUpContent.of(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    long content0 = used();
    long start = System.nanoTime();
    Search search = LuceneSearch.INDEXER.apply(content);
    Duration indexed = Duration.ofNanos(System.nanoTime() - start);
    long heap = used() - content0;
    Duration slowest = slowestEdit(search, content);
    System.out.printf(
        Locale.ROOT,
        "| %,d | %s | %.1f | %d | %d | %d |%n",
        content.entries().size(),
        args[1],
        indexed.toMillis() / 1000.0,
        content0 >> 20,
        heap >> 20,
        slowest.toMillis());
    System.exit(0);
  }

  private static Duration slowestEdit(Search search, Content content) {
    Duration slowest = Duration.ZERO;
    List<Entry> entries = new ArrayList<>(content.entries());
    for (int i = 0; i < EDITS; i++) {
      Entry edited = edited(entries.get(i), "flibbertigibbet" + i);
      entries.set(i, edited);
      long start = System.nanoTime();
      LuceneSearch.INDEXER.renew(search, new Content(entries, List.of()));
      String found =
          search
              .search(new Question("flibbertigibbet" + i, Language.EN), new Clearance.Full(), 1)
              .getFirst()
              .entry()
              .id();
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      if (!found.equals(edited.id())) {
        throw new IllegalStateException("found " + found + " instead of " + edited.id());
      }
      slowest = took.compareTo(slowest) > 0 ? took : slowest;
    }
    return slowest;
  }

  private static Entry edited(Entry entry, String word) {
    return new Entry(
        entry.id(),
        entry.category(),
        Audience.parse("everyone"),
        entry.owner(),
        LocalDate.of(2026, 11, 1),
        Optional.empty(),
        Map.of(
            Language.EN,
            new Wording("Where is the " + word + "?", List.of(), "In the office.", List.of())));
  }

  /** The heap that is in use after everything else was cleared away. */
  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
