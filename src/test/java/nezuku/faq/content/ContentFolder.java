package nezuku.faq.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A content folder that a test fills. */
final class ContentFolder {
  static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  static final String GOOD =
      """
      ---
      question: 領収書をなくしたときは？
      aliases:
        - 領収書 紛失
      owner: hanako@midori.example
      audience: internal
      verified: 2026-11-01
      review-every: 6 months
      links:
        - { title: 経費の手引き, url: https://a.example/x }
      ---
      再発行を**依頼**してください。
      """;
  static final String GOOD_EN =
      GOOD.replace("領収書をなくしたときは？", "What if I lost a receipt?").replace("領収書 紛失", "lost receipt");

  private final Path folder;

  ContentFolder(Path folder) {
    this.folder = folder;
    write("categories.yml", "expenses: { ja: 経費, en: Expenses, owner: hanako@midori.example }\n");
  }

  Path path() {
    return folder;
  }

  ContentFolder write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ContentReader.Result read() {
    try {
      return ContentReader.read(folder, TODAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong, as {@code file:line kind}. */
  List<String> problems() {
    return read().problems().stream()
        .map(problem -> problem.where() + " " + problem.kind())
        .toList();
  }

  List<String> ids() {
    return read().content().entries().stream().map(entry -> entry.id()).sorted().toList();
  }
}
