package nezuku.faq.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nezuku.faq.edit.Edition;
import nezuku.faq.edit.Editions;
import nezuku.people.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices changed files within two seconds. It compares sizes and times, which works on every kind
 * of disk, and not the system's notifications, which do not.
 */
public final class ContentWatcher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ContentWatcher.class);
  private static final int EVERY_MILLIS = 700;

  private final Path folder;
  private final Editions editions;
  private final InstantSource clock;
  private final Consumer<ContentReader.Result> onChange;

  // Whoever publishes while we are closing need not be answered from it any more.
  private final ScheduledExecutorService timer =
      new ScheduledThreadPoolExecutor(
          1,
          Thread.ofPlatform().daemon().name("content-watcher").factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  private Optional<ContentFiles> seen = Optional.empty();
  private Edition edition = Edition.NONE;
  private final WordsInForce words = new WordsInForce();
  private final KnownFiles known = new KnownFiles();
  private boolean troubled;

  /**
   * Watches a folder.
   *
   * @param editions what was published in Slack
   * @param onChange gets what was read after each change
   */
  public ContentWatcher(
      Path folder,
      Editions editions,
      InstantSource clock,
      Consumer<ContentReader.Result> onChange) {
    this.folder = folder;
    this.editions = editions;
    this.clock = clock;
    this.onChange = onChange;
  }

  /** Reads the folder for the first time; from now on, changes are noticed. */
  public ContentReader.Result start() throws IOException {
    ContentFiles now = ContentFiles.of(folder);
    seen = Optional.of(now);
    edition = editions.newest();
    ContentReader.Result result = read(now, edition);
    var unused =
        timer.scheduleWithFixedDelay(
            this::check, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    return result;
  }

  /** Looks for changes as soon as can be, on a thread of its own. */
  public void wake() {
    timer.execute(this::check);
  }

  /** Looks for changes now. */
  public synchronized void check() {
    try {
      ContentFiles now = ContentFiles.of(folder);
      Edition newest = editions.number() == edition.number() ? edition : editions.newest();
      if (newest.number() != edition.number() || seen.filter(now::equals).isEmpty()) {
        onChange.accept(read(now, newest));
        seen = Optional.of(now);
        edition = newest;
      }
      troubled = false;
    } catch (IOException | RuntimeException e) {
      if (!troubled && !timer.isShutdown()) {
        LOG.warn("The content could not be read, the old one stays: {}", e.toString());
      }
      troubled = true;
    }
  }

  private ContentReader.Result read(ContentFiles files, Edition edition) throws IOException {
    ContentReader.Result result =
        words.over(
            ContentReader.read(
                files,
                known,
                edition,
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())));
    settle(edition);
    for (Problem problem : result.problems()) {
      LOG.warn("{} {} {}", problem.where(), problem.what(Language.EN), problem.mend(Language.EN));
    }
    LOG.info("The FAQ has {} entries", result.content().entries().size());
    return result;
  }

  /** What has come back as a file need not win over it any more. */
  private void settle(Edition edition) throws IOException {
    for (Map.Entry<String, Optional<String>> page : edition.pages().entrySet()) {
      Path file = folder.resolve(page.getKey());
      Optional<String> text =
          Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
      if (text.equals(page.getValue())) {
        editions.settled(page.getKey(), text);
      }
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
