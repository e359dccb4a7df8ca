package nezuku.faq.embedding;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nezuku.faq.Content;
import nezuku.faq.Neighbours;
import nezuku.faq.Question;
import nezuku.people.Clearance;

/** Finds entries by their vectors, and keeps those as the content is, on a thread of its own. */
public final class Meanings implements Neighbours {
  private static final int MOST = 5;
  private static final int LOOK_MILLIS = 500;

  /**
   * How vectors are used.
   *
   * @param model what tells vectors that can be compared from others
   * @param within how long a question may wait for its vector
   * @param near the cosine from which on an entry is offered
   */
  public record Terms(String model, Duration within, double near) {}

  /**
   * What time it is.
   *
   * @param clock the time of day
   * @param nanos elapsed time, as {@link System#nanoTime}
   */
  public record Time(InstantSource clock, LongSupplier nanos) {}

  private final VectorSpace space;
  private final double near;
  private final QuestionVectors questions;
  private final Upkeep upkeep;
  private final Troubles troubles;
  private final ScheduledExecutorService timer =
      new ScheduledThreadPoolExecutor(
          1,
          Thread.ofPlatform().daemon().name("vectors").factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  private Meanings(
      Terms terms, VectorSpace space, QuestionVectors questions, Upkeep upkeep, Troubles troubles) {
    this.space = space;
    this.near = terms.near();
    this.questions = questions;
    this.upkeep = upkeep;
    this.troubles = troubles;
  }

  /** Begins to keep vectors. */
  public static Meanings start(
      Terms terms,
      Embedder embedder,
      VectorSpace space,
      VectorStore store,
      Troubles troubles,
      Time time) {
    TextVectors texts = new TextVectors(store, embedder, terms.model(), time.clock());
    Meanings meanings =
        new Meanings(
            terms,
            space,
            new QuestionVectors(embedder, terms.within(), time.nanos(), troubles),
            new Upkeep(new Keeper(space, texts), troubles, time.nanos()),
            troubles);
    var unused =
        meanings.timer.scheduleWithFixedDelay(
            meanings.upkeep::check, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    return meanings;
  }

  @Override
  public List<String> near(Question question, Clearance clearance) {
    try {
      OptionalInt size = space.size();
      Optional<Vector> vector =
          size.isEmpty() ? Optional.empty() : questions.of(question.text(), size.getAsInt());
      return vector.stream()
          .flatMap(one -> space.near(one, clearance, MOST).stream())
          .filter(one -> one.similarity() >= near)
          .map(VectorSpace.Near::entry)
          .toList();
    } catch (RuntimeException e) {
      // Whoever asks is answered by words.
      troubles.failed(e);
      return List.of();
    }
  }

  @Override
  public void renew(Content content) {
    upkeep.wants(content);
    timer.execute(upkeep::check);
  }

  /** Does what is due, now. */
  void check() {
    upkeep.check();
  }

  @Override
  public void close() {
    upkeep.stop();
    timer.shutdownNow();
    space.close();
  }
}
