package nezuku.faq.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.faq.Ask;
import nezuku.faq.AskLog;
import nezuku.faq.Feedback;
import nezuku.faq.Gap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks and gaps as lines of JSON, one file each, appended and forced to disk. */
public final class JsonLinesAskLog implements AskLog {
  private static final Logger LOG = LoggerFactory.getLogger(JsonLinesAskLog.class);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path asks;
  private final Path gaps;
  private final Path feedbacks;
  private final Map<String, Ask> byReference = new HashMap<>();
  private final Map<String, Ask> firstOfThread = new HashMap<>();
  private final Set<String> handedOver = new HashSet<>();

  /** Opens the log in a folder, which is made if it is missing. */
  public JsonLinesAskLog(Path folder) throws IOException {
    Files.createDirectories(folder);
    this.asks = folder.resolve("asks.jsonl");
    this.gaps = folder.resolve("gaps.jsonl");
    this.feedbacks = folder.resolve("feedback.jsonl");
    for (String line : lines(asks)) {
      read(line, Ask.class).ifPresent(this::remember);
    }
    for (String line : lines(gaps)) {
      read(line, Gap.class).ifPresent(this::remember);
    }
    endLastLine(feedbacks);
  }

  @Override
  public synchronized void record(Ask ask) {
    append(asks, ask);
    remember(ask);
  }

  @Override
  public synchronized void record(Gap gap) {
    append(gaps, gap);
    remember(gap);
  }

  @Override
  public synchronized boolean isHandedOver(String reference) {
    return handedOver.contains(reference);
  }

  @Override
  public synchronized void record(Feedback feedback) {
    append(feedbacks, feedback);
  }

  @Override
  public synchronized Optional<Ask> firstIn(String thread) {
    return Optional.ofNullable(firstOfThread.get(thread));
  }

  @Override
  public synchronized Optional<Ask> find(String reference) {
    return Optional.ofNullable(byReference.get(reference));
  }

  private void remember(Gap gap) {
    if (gap.isHandedOver()) {
      handedOver.add(gap.reference());
    }
  }

  private void remember(Ask ask) {
    byReference.put(ask.reference(), ask);
    if (!ask.thread().isEmpty()) {
      firstOfThread.putIfAbsent(ask.thread(), ask);
    }
  }

  /** So that what is appended does not stand on a line that a crash cut off. */
  private static void endLastLine(Path file) throws IOException {
    if (Files.exists(file)) {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
      }
    }
  }

  private static List<String> lines(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    // A crash can cut a character in two, which a strict reader would refuse.
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    endLastLine(file);
    return text.lines().toList();
  }

  /** A line that was cut off by a crash is the last one, and is passed over. */
  private static <T> Optional<T> read(String line, Class<T> type) {
    try {
      return Optional.ofNullable(JSON.readValue(line, type));
    } catch (JacksonException e) {
      LOG.warn("A line of the ask log can't be read and is passed over");
      return Optional.empty();
    }
  }

  private static void append(Path file, Object line) {
    try {
      Files.write(
          file,
          (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.DSYNC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
