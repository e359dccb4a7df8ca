package nezuku.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nezuku.adoption.config.AdoptionReader;
import nezuku.adoption.config.Known;
import nezuku.kpi.Metric;
import nezuku.kpi.config.KpiReader;
import nezuku.kpi.source.config.SourcesReader;
import nezuku.learning.config.LearningReader;
import nezuku.platform.config.Config;
import nezuku.platform.config.ConfigReader;
import nezuku.process.BusinessProcess;
import nezuku.process.config.ProcessesReader;

/** Checks the sections of {@code nezuku.yml} that rooms read themselves. */
public final class SectionCheck {
  private SectionCheck() {}

  /**
   * Checks all of them.
   *
   * @param file what the configuration is called
   * @throws ConfigReader.Invalid if there is a mistake in one; all mistakes are named
   */
  public static void check(Config config, String file) throws ConfigReader.Invalid {
    Set<String> partners = config.partners().byName().keySet();
    KpiReader.Read kpi = KpiReader.read(config.sections().of("kpi"), config.calendars());
    List<String> reasons = new ArrayList<>(kpi.reasons());
    reasons.addAll(SourcesReader.read(kpi.sources(), kpi.settings().zone(), partners).reasons());
    ProcessesReader.Read processes =
        ProcessesReader.read(config.sections().of("processes"), partners);
    reasons.addAll(processes.reasons());
    reasons.addAll(
        AdoptionReader.read(
                config.sections().of("adoption"),
                new Known(
                    partners,
                    kpi.settings().metrics().stream().map(Metric::id).collect(Collectors.toSet()),
                    processes.processes().stream()
                        .map(BusinessProcess::id)
                        .collect(Collectors.toSet())))
            .reasons());
    reasons.addAll(LearningReader.read(config.sections().of("learning")).reasons());
    if (!reasons.isEmpty()) {
      throw new ConfigReader.Invalid(file, reasons);
    }
  }
}
