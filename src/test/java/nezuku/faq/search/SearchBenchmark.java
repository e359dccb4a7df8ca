package nezuku.faq.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nezuku.faq.Candidate;
import nezuku.faq.Content;
import nezuku.faq.Question;
import nezuku.people.Clearance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a question takes, beside a plain query (BM25, one field, best ten) on the same index.
 * Run by hand: see {@code docs/performance.md}.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.Throughput})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class SearchBenchmark {
  private static final int QUESTIONS = 4_096;

  /** How many entries there are. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int entries;

  /** Made once for a size in one process: without forks, a million entries are not made thrice. */
  private static final Map<Integer, LuceneSearch> INDEXED = new HashMap<>();

  private static final Map<Integer, List<Question>> ASKED = new HashMap<>();

  private LuceneSearch search = new LuceneSearch(new Content());
  private List<Question> questions = List.of();
  private int next;

  /** Makes the index. */
  @Setup
  public void index() {
    if (!INDEXED.containsKey(entries)) {
      Content content = MadeUpContent.of(entries, 1);
      INDEXED.put(entries, new LuceneSearch(content));
      ASKED.put(entries, MadeUpContent.questions(content, QUESTIONS));
    }
    search = INDEXED.getOrDefault(entries, search);
    questions = ASKED.getOrDefault(entries, questions);
  }

  private Question question() {
    return questions.get(next++ & (QUESTIONS - 1));
  }

  /** The whole way from a question to ranked entries with their probabilities. */
  @Benchmark
  public List<Candidate> nezuku() {
    return search.search(question(), new Clearance.Full(), 5);
  }

  /** The same for somebody who may not see a quarter of the entries. */
  @Benchmark
  public List<Candidate> nezukuBehindTheWall() {
    return search.search(question(), new Clearance.Public(), 5);
  }

  /** The peer. */
  @Benchmark
  public int plain() throws IOException {
    return search.index().plain(question());
  }
}
