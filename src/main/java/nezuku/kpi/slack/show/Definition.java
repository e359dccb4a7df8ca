package nezuku.kpi.slack.show;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nezuku.kpi.Case;
import nezuku.kpi.Hours;
import nezuku.kpi.Mark;
import nezuku.kpi.Measure;
import nezuku.kpi.Metric;
import nezuku.kpi.OwnFigure;
import nezuku.kpi.Statistic;
import nezuku.kpi.Target;
import nezuku.kpi.Trait;
import nezuku.kpi.Unit;
import nezuku.people.Language;
import nezuku.platform.text.Texts;
import nezuku.worktime.WorkCalendar;
import nezuku.worktime.WorkingHours;

/** How a metric is made, in words. */
public final class Definition {
  private static final Texts TEXTS = Texts.of(Definition.class);

  private final Shown shown;
  private final Language language;

  /** Shows as others are shown. */
  public Definition(Shown shown) {
    this.shown = shown;
    this.language = shown.language();
  }

  /** All there is to say of it, a line each. */
  public List<String> lines(Metric metric) {
    List<String> lines = new ArrayList<>();
    lines.add(TEXTS.get(language, "def.formula", formula(metric.measure())));
    if (isOfCases(metric.measure())) {
      lines.add(TEXTS.get(language, "def.counted", counted(metric)));
    }
    if (metric.measure().hours() == Hours.WORKING) {
      lines.add(TEXTS.get(language, "def.calendar", calendar(metric.calendar())));
    }
    if (!metric.sources().isEmpty()) {
      lines.add(TEXTS.get(language, "def.sources", joined(metric.sources())));
    }
    if (!metric.only().isEmpty()) {
      lines.add(TEXTS.get(language, "def.only", joined(Set.copyOf(metric.only().values()))));
    }
    metric
        .targets()
        .forEach(
            target ->
                lines.add(
                    TEXTS.get(
                        language,
                        isDated(target) ? "def.target-from" : "def.target",
                        shown.target(target, metric),
                        target.warning().isPresent()
                            ? shown.line(target.warning().getAsDouble(), metric)
                            : TEXTS.get(language, "none"),
                        isDated(target) ? shown.date(target.from()) : "")));
    metric.owner().ifPresent(owner -> lines.add(TEXTS.get(language, "def.owner", owner)));
    metric.goal().ifPresent(goal -> lines.add(TEXTS.get(language, "def.goal", goal.in(language))));
    return lines;
  }

  /** A target without a day has always been there. */
  private static boolean isDated(Target target) {
    return !target.from().equals(LocalDate.MIN);
  }

  private String joined(Set<String> names) {
    return names.stream().sorted().collect(Collectors.joining(TEXTS.get(language, "comma")));
  }

  private static boolean isOfCases(Measure measure) {
    return switch (measure) {
      case Measure.Took took -> true;
      case Measure.Share share -> true;
      case Measure.Average average -> true;
      case Measure.Total total -> true;
      case Measure.Count count -> false;
      case Measure.Backlog backlog -> false;
      case Measure.BacklogAge age -> false;
      case Measure.Given given -> false;
      case Measure.Own own -> false;
    };
  }

  private String counted(Metric metric) {
    return metric.countedAt() == Mark.OPENED
        ? TEXTS.get(language, "counted.opened")
        : TEXTS.get(language, "counted.closed");
  }

  private String formula(Measure measure) {
    return switch (measure) {
      case Measure.Took(Mark from, Mark to, Hours hours, Statistic statistic) ->
          TEXTS.get(
              language, "formula.took", mark(from), mark(to), clock(hours), statistic(statistic));
      case Measure.Share(Trait trait) -> TEXTS.get(language, "formula.share", trait(trait));
      case Measure.Count(Measure.Count.What what) ->
          switch (what) {
            case OPENED -> TEXTS.get(language, "formula.opened");
            case CLOSED -> TEXTS.get(language, "formula.closed");
            case RETURNS -> TEXTS.get(language, "formula.returns");
            case REOPENINGS -> TEXTS.get(language, "formula.reopenings");
          };
      case Measure.Backlog backlog -> TEXTS.get(language, "formula.backlog");
      case Measure.BacklogAge(Hours hours, Statistic statistic) ->
          TEXTS.get(language, "formula.backlog-age", clock(hours), statistic(statistic));
      case Measure.Average(Measure.Amount amount) ->
          amount == Measure.Amount.COST
              ? TEXTS.get(language, "formula.average-cost")
              : TEXTS.get(language, "formula.average-rating");
      case Measure.Total(Measure.Amount amount) ->
          amount == Measure.Amount.COST
              ? TEXTS.get(language, "formula.total-cost")
              : TEXTS.get(language, "formula.total-rating");
      case Measure.Given given -> TEXTS.get(language, "formula.given");
      case Measure.Own(OwnFigure figure) -> own(figure);
    };
  }

  private String own(OwnFigure figure) {
    return switch (figure) {
      case FAQ_CONFIRMED -> TEXTS.get(language, "own.confirmed");
      case FAQ_SILENT -> TEXTS.get(language, "own.silent");
      case FAQ_ASKED_AGAIN -> TEXTS.get(language, "own.asked-again");
      case FAQ_ESCALATED -> TEXTS.get(language, "own.escalated");
      case ACTIONS_ON_TIME -> TEXTS.get(language, "own.actions");
      case MINUTES_SAME_DAY -> TEXTS.get(language, "own.minutes");
      case PROPOSALS -> TEXTS.get(language, "own.proposals");
    };
  }

  private String trait(Trait trait) {
    return switch (trait) {
      case Trait.Reopened reopened -> TEXTS.get(language, "trait.reopened");
      case Trait.Returned returned -> TEXTS.get(language, "trait.returned");
      case Trait.RightFirst right -> TEXTS.get(language, "trait.right-first");
      case Trait.Kept kept -> TEXTS.get(language, "trait.kept");
      case Trait.Within within ->
          TEXTS.get(
              language,
              "trait.within",
              mark(within.from()),
              mark(within.to()),
              shown.value((double) within.limit().toSeconds(), Unit.SECONDS),
              clock(within.hours()));
    };
  }

  private String mark(Mark mark) {
    return switch (mark) {
      case OPENED -> TEXTS.get(language, "mark.opened");
      case RESPONDED -> TEXTS.get(language, "mark.responded");
      case CLOSED -> TEXTS.get(language, "mark.closed");
    };
  }

  private String clock(Hours hours) {
    return hours == Hours.WORKING
        ? TEXTS.get(language, "clock.working")
        : TEXTS.get(language, "clock.wall");
  }

  private String statistic(Statistic statistic) {
    return switch (statistic) {
      case Statistic.Mean mean -> TEXTS.get(language, "statistic.mean");
      case Statistic.Percentile(double percent, Statistic.Rank rank) -> {
        String how =
            rank == Statistic.Rank.NEAREST
                ? TEXTS.get(language, "rank.nearest")
                : TEXTS.get(language, "rank.linear");
        yield percent == 50
            ? TEXTS.get(language, "statistic.median", how)
            : TEXTS.get(language, "statistic.percentile", shown.number(percent, 0, 2), how);
      }
    };
  }

  private String calendar(WorkCalendar calendar) {
    Map<DayOfWeek, WorkingHours> week = new TreeMap<>(calendar.week().hours());
    String hours =
        week.values().stream()
            .flatMap(day -> day.spans().stream())
            .distinct()
            .map(span -> span.from() + "–" + span.to())
            .collect(Collectors.joining(TEXTS.get(language, "comma")));
    String zone = calendar.zone().getId();
    String days = days(List.copyOf(week.keySet()));
    return hasDaysOff(calendar)
        ? TEXTS.get(language, "calendar", days, hours, zone)
        : TEXTS.get(language, "calendar.always", days, hours, zone);
  }

  private static boolean hasDaysOff(WorkCalendar calendar) {
    LocalDate first = LocalDate.ofInstant(Case.FIRST, ZoneOffset.UTC);
    LocalDate last = LocalDate.ofInstant(Case.LAST, ZoneOffset.UTC);
    return calendar.daysOff().between(first, last).findAny().isPresent();
  }

  private String days(List<DayOfWeek> days) {
    boolean isRow =
        days.size() > 2 && days.getFirst().plus(days.size() - 1L).equals(days.getLast());
    return isRow
        ? TEXTS.get(language, "days", name(days.getFirst()), name(days.getLast()))
        : days.stream().map(this::name).collect(Collectors.joining(TEXTS.get(language, "comma")));
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, language.locale());
  }
}
