package nezuku.faq.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nezuku.faq.content.ContentReader;
import nezuku.faq.eval.DataSet;

/** Data sets by their folder; one without entries of its own is about {@code faq-content}. */
final class Folders {
  private Folders() {}

  static DataSet read(Path folder) throws IOException {
    return Files.exists(folder.resolve("faq.jsonl"))
        ? DataSet.read(folder)
        : DataSet.read(
            folder,
            ContentReader.read(Path.of("faq-content"), LocalDate.of(2026, 11, 24)).content());
  }
}
