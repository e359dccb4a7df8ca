package nezuku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Actions come from files and go into files. */
class ActionFilesTest {
  @TempDir Path root;

  @Test
  void rows_become_actions_in_whatever_order_their_columns_are() throws IOException {
    write("期限,内容,リンク,担当者\n2999/12/1,\"見積もりを\n送る\",https://midori.example/1,U0HANAKO\n");
    Terminal terminal = run("import", "actions.csv", "--by", "U0ITO");
    assertThat(terminal.out()).contains("Actions made: 1. Rows left out: 0.");
    assertThat(terminal.exit()).isZero();
    assertThat(run("export").out())
        .contains(
            "\"見積もりを\n送る\",U0HANAKO,2999-12-01,2999-12-01,proposed,,U0ITO,https://midori.example/1");
  }

  @Test
  void excel_in_japan_writes_cp932() throws IOException {
    Files.write(
        root.resolve("actions.csv"),
        "内容,担当者,期限\r\n①髙橋さんに確認,U0HANAKO,2999/12/1\r\n".getBytes(Charset.forName("windows-31j")));
    run("import", "actions.csv", "--by", "U0ITO");
    assertThat(run("export").out()).contains("①髙橋さんに確認");
  }

  @Test
  void rows_that_fail_are_named_by_line_and_the_rest_waits_for_a_yes() throws IOException {
    write(
        """
        what,owner,due,link
        Send the quote,U0HANAKO,2999-12-01,
        ,U0HANAKO,2999-12-01,
        "Two
        lines",U0HANAKO,2/30,
        Nobody,,2999-12-01,
        Who,Suzuki,2999-12-01,
        When,U0HANAKO,,
        Past,U0HANAKO,2020-01-01,
        Link,U0HANAKO,2999-12-01,javascript:alert(1)
        """);
    Terminal first = run("import", "actions.csv", "--by", "U0ITO", "--json");
    assertThat(first.exit()).isEqualTo(1);
    JsonNode shown = first.json();
    assertThat(shown.path("kept").asBoolean()).isFalse();
    assertThat(shown.path("accepted").asInt()).isEqualTo(1);
    List<Integer> lines =
        shown.path("refused").valueStream().map(row -> row.path("line").asInt()).toList();
    assertThat(lines).containsExactly(3, 4, 6, 7, 8, 9, 10);
    assertThat(shown.path("refused").valueStream().map(row -> row.path("why").asString("")))
        .doesNotHaveDuplicates();
    assertThat(first.out()).contains("This is no date:", "2/30", "Suzuki", "javascript:alert(1)");

    Terminal second = run("import", "actions.csv", "--by", "U0ITO", "--yes");
    assertThat(second.out()).contains("Line 3: ", "Actions made: 1. Rows left out: 7.");
    assertThat(run("export").out().lines()).hasSize(2);
  }

  @Test
  void a_file_without_the_columns_says_which_are_missing() throws IOException {
    write("what,who\nSend,U0HANAKO\n");
    Terminal terminal = run("import", "actions.csv", "--by", "U0ITO");
    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("due", "what,owner,due,link");
    assertThat(run("import", "none.csv", "--by", "U0ITO").exit()).isEqualTo(2);
    assertThat(run("import", "actions.csv", "--by", "ito").err())
        .contains("--by names nobody: ito");
  }

  @Test
  void no_cell_of_an_export_is_a_formula() throws IOException {
    String cells =
        Stream.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1+1")
            .map(cell -> "\"" + cell + "\",U0HANAKO,2999-12-01\n")
            .reduce("what,owner,due\n", String::concat);
    write(cells);
    run("import", "actions.csv", "--by", "U0ITO");
    String csv = run("export").out();
    assertThat(csv).startsWith("\uFEFFid,what").contains(",'=1+1,", ",'@SUM(A1),", ",'＝1+1,");
    assertThat(csv).doesNotContainPattern("(?m)[,\"][=+@＝-]");
  }

  private void write(String csv) throws IOException {
    Files.writeString(root.resolve("actions.csv"), csv);
  }

  private Terminal run(String... arguments) {
    List<String> all =
        Stream.concat(Stream.of("action"), Stream.of(arguments))
            .map(one -> one.endsWith(".csv") ? root.resolve(one).toString() : one)
            .toList();
    return Terminal.run(root, Map.of(), all.toArray(String[]::new));
  }
}
