package nezuku.kpi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nezuku.kpi.Case;
import nezuku.kpi.sample.SampleCases;
import nezuku.kpi.source.Imports.Staged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand cases, written as a vendor would, come back as they were. */
class SampleRoundTripTest {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu/M/d H:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

  @TempDir Path folder;

  @Test
  void cases_come_back_as_they_were() throws Exception {
    List<Case> cases =
        SampleCases.of("desk", LocalDate.of(2026, 4, 1), ImportDesk.NOW, 2_000, 20_260_401L);
    assertThat(cases).hasSize(2_000);
    String text =
        "案件番号,件名,業務,委託先,優先度,受付日時,初回応答日時,完了日時,期限,再オープン回数,差し戻し回数,満足度,費用\r\n"
            + cases.stream().map(SampleRoundTripTest::row).collect(Collectors.joining("\r\n"));

    try (ImportDesk desk =
        new ImportDesk(folder, "desk: {kind: file, partners: {さくらBPO: sakura, 楓: kaede}}")) {
      Staged staged = desk.stage(text, Charset.forName("windows-31j"));
      desk.imports.count(staged.layer().id());

      assertThat(staged.layer().report().orElseThrow().refused()).isZero();
      assertThat(desk.counted().values()).containsExactlyInAnyOrderElementsOf(cases);
    }
  }

  private static String row(Case one) {
    return Stream.of(
            one.key(),
            one.title(),
            one.labels().process(),
            one.labels().partner().equals("sakura") ? "さくらBPO" : "楓",
            one.labels().priority(),
            TIME.format(one.opened()),
            time(one.responded()),
            time(one.closed()),
            time(one.promised()),
            String.valueOf(one.reopened()),
            String.valueOf(one.returned()),
            one.rating().map(BigDecimal::toPlainString).orElse(""),
            one.cost().map(BigDecimal::toPlainString).orElse(""))
        .collect(Collectors.joining(","));
  }

  private static String time(Optional<Instant> moment) {
    return moment.map(TIME::format).orElse("");
  }
}
