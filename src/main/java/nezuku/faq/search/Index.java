package nezuku.faq.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.faq.Vocabulary;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Entries, searchable, with all that is known of their words. Changing it is not thread-safe. */
final class Index implements AutoCloseable {
  private static final int GATHERED = 30;
  private static final int MOST_TERMS = 40;
  private static final long MOST_ENTRIES = 200_000;

  /** From so many entries on, the index lies in files and not on the heap. */
  private static final int MANY = 5_000;

  private final Analysis analysis;
  private final Optional<Path> folder;
  private final PhraseIndex phrases;
  private final Map<View, Rarity> rarity = new EnumMap<>(View.class);
  private final Spelling spelling = new Spelling();
  private final Map<Audience, Integer> audiences = new LinkedHashMap<>();
  private final Map<String, Integer> slots = new HashMap<>();
  private final Map<Integer, Entry> bySlot = new HashMap<>();
  private int nextSlot;
  private AtomicReferenceArray<BagWeights> weights = new AtomicReferenceArray<>(0);

  Index(Collection<Entry> entries, Vocabulary vocabulary) {
    this.analysis = new Analysis(vocabulary);
    try {
      folder = entries.size() < MANY ? Optional.empty() : Optional.of(temporaryFolder());
      phrases =
          new PhraseIndex(
              folder.isPresent() ? new MMapDirectory(folder.get()) : new ByteBuffersDirectory());
      for (View view : View.values()) {
        rarity.put(view, new Rarity());
      }
      if (entries.size() < MANY) {
        for (Entry entry : entries) {
          Phrases taken = take(entry);
          phrases.add(taken, slotOf(entry));
          count(taken, 1);
        }
      } else {
        addMany(entries);
      }
      settle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is left when the program ends; one that is closed before takes its own away. */
  private static final Logger LOG = LoggerFactory.getLogger(Index.class);

  private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> FOLDERS.forEach(Index::delete)));
  }

  static Path temporaryFolder() throws IOException {
    Path folder = Files.createTempDirectory("nezuku-index");
    FOLDERS.add(folder);
    return folder;
  }

  static void delete(Path folder) {
    FOLDERS.remove(folder);
    try {
      IOUtils.rm(folder);
    } catch (IOException e) {
      LOG.warn("The folder of an index stays: {}", folder, e);
    }
  }

  private void addMany(Collection<Entry> entries) throws IOException {
    entries.forEach(this::slotOf);
    phrases.expectMany();
    try {
      entries.parallelStream()
          .forEach(
              entry -> {
                Phrases taken = take(entry);
                try {
                  phrases.add(taken, slots.getOrDefault(entry.id(), -1));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
                synchronized (this) {
                  count(taken, 1);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    phrases.compact();
  }

  private int slotOf(Entry entry) {
    int slot = slots.computeIfAbsent(entry.id(), id -> nextSlot++);
    bySlot.put(slot, entry);
    return slot;
  }

  /** Takes an entry apart; thread-safe. */
  Phrases take(Entry entry) {
    return Phrases.of(entry, analysis);
  }

  private void count(Phrases taken, int by) {
    rarity.forEach((view, of) -> of.count(taken.union(view), by));
    audiences.merge(taken.entry().audience(), by, (one, other) -> one + other);
    audiences.values().removeIf(number -> number == 0);
    if (by > 0) {
      spelling.add(taken.englishWords());
    } else {
      spelling.remove(taken.englishWords());
    }
  }

  /**
   * An entry that comes, goes or changes.
   *
   * @param before as it was
   * @param after as it will be
   */
  record Change(Optional<Phrases> before, Optional<Phrases> after) {}

  void apply(List<Change> changes) throws IOException {
    for (Change change : changes) {
      if (change.before().isPresent()) {
        Phrases before = change.before().get();
        phrases.remove(before.entry().id());
        count(before, -1);
        Integer slot = slots.remove(before.entry().id());
        bySlot.remove(slot);
      }
      if (change.after().isPresent()) {
        Phrases after = change.after().get();
        phrases.add(after, slotOf(after.entry()));
        count(after, 1);
      }
    }
    settle();
  }

  private void settle() throws IOException {
    phrases.refresh();
    rarity.values().forEach(Rarity::settle);
    weights = new AtomicReferenceArray<>(nextSlot);
  }

  /** An entry with how well it fits. */
  record Scored(Entry entry, Features features, double rank) {
    String id() {
      return entry.id();
    }
  }

  /**
   * What was found.
   *
   * @param scored the entries that share terms with the question, best first
   * @param vague whether the question is a single word of which several entries speak
   */
  record Found(List<Scored> scored, boolean vague) {}

  /** The entries that share terms with the question. */
  Found find(Question question, Clearance clearance, Ranker ranker) {
    AskedQuestion asked =
        new AskedQuestion(
            question.text(), analysis.asked(question.text(), spelling::correct), rarity);
    List<Compared> compared =
        phrases
            .gather(asked.wanted(MOST_TERMS, MOST_ENTRIES), audiences.keySet(), clearance, GATHERED)
            .stream()
            .map(this::read)
            .toList();
    Rivals rivals = new Rivals(compared.stream().map(Compared::weighed).toList());
    List<Scored> scored =
        compared.stream()
            .map(one -> scored(one.entry(), one.weighed().features(asked, rivals), ranker))
            .sorted(Comparator.comparingDouble(Scored::rank).reversed().thenComparing(Scored::id))
            .toList();
    View words = View.words(question.language());
    return new Found(scored, asked.in(words).isVague(rivals, words));
  }

  private record Compared(Entry entry, WeighedEntry weighed) {}

  private Compared read(PhraseIndex.Gathered gathered) {
    int slot = gathered.slot();
    WeighedEntry weighed =
        EntryCode.read(gathered.code(), rarity, Optional.ofNullable(weights.get(slot)));
    weights.set(slot, weighed.weights());
    Entry entry = bySlot.get(slot);
    if (entry == null) {
      throw new IllegalStateException("no entry in slot " + slot);
    }
    return new Compared(entry, weighed);
  }

  private static Scored scored(Entry entry, Features features, Ranker ranker) {
    return new Scored(entry, features, ranker.rank(features));
  }

  /** The peer of the benchmark: BM25 over the words of one language, and nothing else. */
  int plain(Question question) throws IOException {
    List<String> words = analysis.words(question.text(), question.language());
    return phrases.plain(new LinkedHashSet<>(words), question.language(), 10).length;
  }

  @Override
  public void close() {
    try {
      phrases.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      folder.ifPresent(Index::delete);
    }
  }
}
