package nezuku;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nezuku.kpi.CaseStore;
import nezuku.kpi.GivenStore;
import nezuku.kpi.Kpis;
import nezuku.kpi.OwnFigures;
import nezuku.kpi.ReadingStore;
import nezuku.kpi.alert.AlertStore;
import nezuku.kpi.config.KpiReader;
import nezuku.kpi.slack.KpiTools;
import nezuku.kpi.slack.Neighbours;
import nezuku.kpi.slack.importing.ImportTools;
import nezuku.kpi.source.Imports;
import nezuku.kpi.summary.SummaryStore;
import nezuku.platform.slack.send.Messengers;
import nezuku.worktime.CompanyCalendars;
import org.mockito.Mockito;

/** Numbers that nobody has. */
final class NoKpis {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  private NoKpis() {}

  static ImportTools importing() {
    return new ImportTools(
        new Imports(List.of(), Mockito.mock(CaseStore.class), CLOCK),
        Optional.empty(),
        new NoDirectory(),
        new NoRoles(),
        Messengers.unused(),
        Messengers.unusedReader(),
        Runnable::run);
  }

  static KpiTools tools() {
    CaseStore cases = Mockito.mock(CaseStore.class);
    ReadingStore readings = Mockito.mock(ReadingStore.class);
    GivenStore given = Mockito.mock(GivenStore.class);
    return new KpiTools(
        new Kpis(
            KpiReader.read(Optional.empty(), CompanyCalendars.NEVER_CLOSED).settings(),
            cases,
            readings,
            given,
            (figure, split, window) -> OwnFigures.Tally.NONE,
            CLOCK),
        cases,
        readings,
        given,
        Mockito.mock(SummaryStore.class),
        Mockito.mock(AlertStore.class),
        Neighbours.NONE,
        new NoDirectory(),
        new NoRoles(),
        Messengers.unused(),
        Messengers.unusedNow(),
        Messengers.unusedReader(),
        CLOCK);
  }
}
