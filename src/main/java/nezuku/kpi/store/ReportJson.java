package nezuku.kpi.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.kpi.ImportReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was understood of a source, as it is kept: a name, once given, stays. */
final class ReportJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record Shape(
      long read,
      long accepted,
      long repeated,
      long refused,
      List<ImportReport.Refusal> refusals,
      Map<String, String> columns,
      List<String> ignored,
      @Nullable String first,
      @Nullable String last,
      @Nullable List<ImportReport.Note> notes) {}

  private ReportJson() {}

  static String of(ImportReport report) {
    return JSON.writeValueAsString(
        new Shape(
            report.read(),
            report.accepted(),
            report.repeated(),
            report.refused(),
            report.refusals(),
            report.columns(),
            report.ignored(),
            report.first().map(LocalDate::toString).orElse(null),
            report.last().map(LocalDate::toString).orElse(null),
            report.notes()));
  }

  static ImportReport read(String json) {
    Shape shape = JSON.readValue(json, Shape.class);
    return new ImportReport(
        shape.read(),
        shape.accepted(),
        shape.repeated(),
        shape.refused(),
        shape.refusals(),
        shape.columns(),
        shape.ignored(),
        Optional.ofNullable(shape.first()).map(LocalDate::parse),
        Optional.ofNullable(shape.last()).map(LocalDate::parse),
        shape.notes() == null ? List.of() : shape.notes());
  }
}
