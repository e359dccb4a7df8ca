package nezuku.kpi.source;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nezuku.kpi.source.Imports.Staged;

/** The contract, by CSV as Excel writes it in Japan. */
class CsvSourceTest extends SourceContract {
  @Override
  String section(Path folder) {
    return "kind: file";
  }

  @Override
  Staged stage(ImportDesk desk, Path folder) throws Exception {
    String text =
        Stream.concat(Stream.of(HEADER), ROWS.stream())
            .map(row -> row.stream().collect(Collectors.joining("\",\"", "\"", "\"\r\n")))
            .collect(Collectors.joining());
    return desk.stage(text, Charset.forName("windows-31j"));
  }
}
