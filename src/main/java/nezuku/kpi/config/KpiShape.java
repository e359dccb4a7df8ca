package nezuku.kpi.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The {@code kpi} section as it is written; {@code sources} is read by those who read sources. */
record KpiShape(
    @Nullable String zone,
    @JsonProperty("fiscal-year-begins") @Nullable Integer fiscalYearBegins,
    @Nullable String currency,
    @Nullable WorkHours hours,
    @Nullable Map<String, @Nullable CalendarShape> calendars,
    @Nullable Map<String, @Nullable String> channels,
    @Nullable String management,
    @JsonProperty("drop-channel") @Nullable String dropChannel,
    @Nullable Alerts alerts,
    @Nullable Map<String, @Nullable JsonNode> sources,
    @Nullable Map<String, @Nullable MetricShape> metrics) {

  /** From when to when people work, Monday to Friday. */
  record WorkHours(@Nullable String from, @Nullable String to) {}

  /** When people work who do so at other times. */
  record CalendarShape(
      @Nullable String zone,
      @Nullable String from,
      @Nullable String to,
      @Nullable List<@Nullable String> days,
      @JsonProperty("public-holidays") @Nullable String publicHolidays,
      @JsonProperty("days-off") @Nullable List<@Nullable String> daysOff) {}

  /** When lines that are crossed are told. */
  record Alerts(
      @Nullable String over,
      @Nullable Integer fewest,
      @Nullable String margin,
      @JsonProperty("remind-after") @Nullable Integer remindAfter) {}

  /** A text in both languages. */
  record Words(@Nullable String ja, @Nullable String en) {}

  /** A metric. */
  record MetricShape(
      @Nullable Words name,
      @Nullable String measure,
      @Nullable String from,
      @Nullable String to,
      @Nullable String statistic,
      @Nullable String rank,
      @Nullable String hours,
      @Nullable String calendar,
      @Nullable String trait,
      @Nullable String within,
      @Nullable String of,
      @Nullable String unit,
      @Nullable String counted,
      @Nullable List<@Nullable String> sources,
      @Nullable Map<String, @Nullable String> only,
      @Nullable List<@Nullable String> splits,
      @Nullable String better,
      @Nullable String target,
      @Nullable String warning,
      @Nullable List<@Nullable TargetShape> targets,
      @Nullable String owner,
      @Nullable Words goal,
      @Nullable SavingShape saving) {}

  /** What is aimed at from a day on. */
  record TargetShape(@Nullable String from, @Nullable String value, @Nullable String warning) {}

  /** What it brings. */
  record SavingShape(
      @JsonProperty("hours-per-case") @Nullable Double hoursPerCase,
      @JsonProperty("hours-before") @Nullable Double hoursBefore,
      @JsonProperty("money-per-hour") @Nullable Double moneyPerHour) {}
}
