package nezuku.faq.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nezuku.faq.Entry;
import nezuku.faq.search.LuceneSearch;
import nezuku.faq.search.PlainSearch;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetTest {
  @TempDir Path folder = Path.of("");

  @Test
  void entries_and_questions_are_read_from_lines_of_json() throws IOException {
    fill();

    DataSet data = DataSet.read(folder);

    Entry entry = data.content().entry("a").orElseThrow();
    assertThat(data.content().entries()).hasSize(2);
    assertThat(entry.wordings()).containsOnlyKeys(Language.JA, Language.EN);
    assertThat(entry.in(Language.JA).aliases()).containsExactly("レシート");
    assertThat(entry.in(Language.EN).answer()).isEmpty();
    assertThat(data.queries())
        .containsExactly(
            new DataSet.Query("天気は", Language.JA, List.of(), Map.of()),
            new DataSet.Query("レシート", Language.JA, List.of("a"), Map.of()),
            new DataSet.Query("vpn", Language.EN, List.of("b", "a"), Map.of("b", 3, "a", 1)));
    assertThat(data.queries())
        .extracting(DataSet.Query::answerable)
        .containsExactly(false, true, true);
    assertThat(data.name()).isEqualTo(String.valueOf(folder.getFileName()));
  }

  @Test
  void both_retrievers_are_measured_on_the_same_questions() throws IOException {
    fill();
    AtomicLong clock = new AtomicLong();

    Evaluation evaluation =
        Evaluation.run(
            DataSet.read(folder),
            LuceneSearch::new,
            PlainSearch::new,
            () -> clock.getAndAdd(2_000_000));

    assertThat(evaluation.entries()).isEqualTo(2);
    assertThat(evaluation.queries()).isEqualTo(3);
    assertThat(evaluation.nezuku().pAt1()).isEqualTo(1.0);
    assertThat(evaluation.nezuku().p50Ms()).isEqualTo(2.0);
    // The plain index does not know the alias.
    assertThat(evaluation.plain().pAt1()).isEqualTo(0.5);
  }

  @Test
  void a_missing_and_a_broken_file_are_told() throws IOException {
    assertThatThrownBy(() -> DataSet.read(folder)).isInstanceOf(NoSuchFileException.class);

    Files.writeString(folder.resolve("faq.jsonl"), "{\"id\":\n");
    assertThatThrownBy(() -> DataSet.read(folder)).isInstanceOf(RuntimeException.class);
  }

  private void fill() throws IOException {
    Files.writeString(
        folder.resolve("faq.jsonl"),
        """
        {"id":"a","lang":"ja","question":"領収書をなくした","answer":"再発行","aliases":["レシート"],"x":1}

        {"id":"a","lang":"en","question":"I lost a receipt"}
        {"id":"b","lang":"en","question":"vpn does not connect","category":"it"}
        """);
    Files.writeString(
        folder.resolve("queries.jsonl"),
        """
        {"query":"レシート","lang":"ja","relevant":["a"],"kind":"alias"}
        {"query":"vpn","lang":"en","relevant":["b","a"],"grades":{"b":3,"a":1}}
        """);
    Files.writeString(
        folder.resolve("queries-oos.jsonl"),
        "{\"query\":\"天気は\",\"lang\":\"ja\",\"relevant\":[]}\n");
    Files.writeString(folder.resolve("other.jsonl"), "not read");
  }
}
