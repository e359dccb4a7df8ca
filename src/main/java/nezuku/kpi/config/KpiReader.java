package nezuku.kpi.config;

import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nezuku.kpi.Metric;
import nezuku.kpi.Period;
import nezuku.kpi.Settings;
import nezuku.people.Language;
import nezuku.platform.config.StrictYaml;
import nezuku.worktime.CompanyCalendars;
import nezuku.worktime.WorkCalendar;
import nezuku.worktime.WorkingHours;
import nezuku.worktime.WorkingWeek;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Reads the {@code kpi} section of {@code nezuku.yml}. */
public final class KpiReader {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final Reasons reasons = new Reasons();

  private final CompanyCalendars company;

  private KpiReader(CompanyCalendars company) {
    this.company = company;
  }

  /**
   * What was read.
   *
   * @param sources each source's own section, by its name
   * @param reasons what is wrong; nothing else may be used unless it is empty
   */
  public record Read(Settings settings, Map<String, JsonNode> sources, List<String> reasons) {}

  /**
   * Reads the section; without one, nothing is measured.
   *
   * @param company on which days nobody works
   */
  public static Read read(Optional<JsonNode> section, CompanyCalendars company) {
    return new KpiReader(company).parse(section);
  }

  private Read parse(Optional<JsonNode> section) {
    KpiShape shape = new KpiShape(null, null, null, null, null, null, null, null, null, null, null);
    try {
      if (section.isPresent()) {
        shape = StrictYaml.read(section.get(), "kpi", new TypeReference<KpiShape>() {});
      }
    } catch (StrictYaml.Mistake e) {
      reasons.add(e.why());
    }
    Settings settings = settings(shape);
    Map<String, JsonNode> sources = new LinkedHashMap<>();
    if (shape.sources() != null) {
      shape.sources().forEach((name, source) -> source(sources, name, source));
    }
    return new Read(settings, sources, reasons.all());
  }

  private void source(Map<String, JsonNode> sources, String name, @Nullable JsonNode source) {
    if (!name.matches("[a-z][a-z0-9-]*")) {
      reasons.add("kpi.sources." + name + ": use small letters, digits and hyphens");
    }
    if (source == null || !source.isObject()) {
      reasons.add("kpi.sources." + name + " says nothing");
    } else {
      sources.put(name, source);
    }
  }

  private Settings settings(KpiShape shape) {
    ZoneId zone =
        reasons.parsed("kpi.zone", shape.zone(), TOKYO, "a zone such as Asia/Tokyo", ZoneId::of);
    WorkCalendar calendar = calendar(zone, shape.hours());
    CalendarsReader calendars =
        new CalendarsReader(calendar, in -> company.in(in).daysOff(), reasons)
            .read(shape.calendars());
    List<Metric> metrics = new ArrayList<>();
    if (shape.metrics() != null) {
      shape
          .metrics()
          .forEach(
              (id, metric) -> {
                if (metric == null) {
                  reasons.add("kpi.metrics." + id + " says nothing");
                } else {
                  metrics.add(new MetricReader(id, metric, reasons).read(calendars));
                }
              });
    }
    return new Settings(
        zone,
        month(shape.fiscalYearBegins()),
        reasons.parsed(
            "kpi.currency",
            shape.currency(),
            "JPY",
            "a currency such as JPY",
            code -> Currency.getInstance(code).getCurrencyCode()),
        calendar,
        metrics,
        channels(shape.channels()),
        channel("kpi.management", shape.management()),
        channel("kpi.drop-channel", shape.dropChannel()),
        alerting(shape.alerts()));
  }

  private WorkCalendar calendar(ZoneId zone, KpiShape.@Nullable WorkHours hours) {
    WorkingHours day = WorkingHours.of("09:00", "18:00");
    if (hours != null) {
      day =
          reasons.parsed(
              "kpi.hours",
              hours.from() + "-" + hours.to(),
              day,
              "hours such as {from: \"09:00\", to: \"18:00\"}",
              text ->
                  WorkingHours.of(
                      Objects.requireNonNull(hours.from()), Objects.requireNonNull(hours.to())));
    }
    return WorkCalendar.of(zone, WorkingWeek.mondayToFriday(day), company.in(zone).daysOff());
  }

  private Month month(@Nullable Integer number) {
    if (number != null && (number < 1 || number > 12)) {
      reasons.add("kpi.fiscal-year-begins: not a month from 1 to 12: " + number);
      return Month.APRIL;
    }
    return number == null ? Month.APRIL : Month.of(number);
  }

  private Map<String, Language> channels(@Nullable Map<String, @Nullable String> written) {
    Map<String, Language> channels = new LinkedHashMap<>();
    if (written != null) {
      written.forEach(
          (id, language) ->
              channel("kpi.channels", id)
                  .ifPresent(
                      channel ->
                          channels.put(
                              channel,
                              reasons.word(
                                  "kpi.channels." + id, language, Language.JA, Language.class))));
    }
    return channels;
  }

  private Optional<String> channel(String key, @Nullable String id) {
    if (id != null && !id.matches("[CG][A-Z0-9]+")) {
      reasons.add(key + ": not a channel id: " + id);
      return Optional.empty();
    }
    return Optional.ofNullable(id);
  }

  private Settings.Alerting alerting(KpiShape.@Nullable Alerts alerts) {
    Settings.Alerting usual = Settings.Alerting.USUAL;
    if (alerts == null) {
      return usual;
    }
    return new Settings.Alerting(
        reasons.word("kpi.alerts.over", alerts.over(), usual.over(), Period.Kind.class),
        positive("kpi.alerts.fewest", alerts.fewest(), usual.fewest()),
        reasons.parsed(
            "kpi.alerts.margin",
            alerts.margin(),
            usual.margin(),
            "a share such as 5 %",
            Amounts::share),
        positive("kpi.alerts.remind-after", alerts.remindAfter(), usual.remindAfter()));
  }

  private int positive(String key, @Nullable Integer written, int usual) {
    if (written != null && written < 1) {
      reasons.add(key + ": not 1 or more: " + written);
      return usual;
    }
    return written == null ? usual : written;
  }
}
