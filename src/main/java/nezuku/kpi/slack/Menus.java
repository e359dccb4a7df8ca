package nezuku.kpi.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nezuku.kpi.Dimension;
import nezuku.kpi.Kpis;
import nezuku.kpi.Metric;
import nezuku.kpi.Period;
import nezuku.kpi.Split;
import nezuku.kpi.View;
import nezuku.kpi.slack.show.Periods;
import nezuku.kpi.slack.show.Shown;
import nezuku.kpi.words.Query;
import nezuku.people.Language;
import nezuku.platform.slack.block.Limits;
import nezuku.platform.slack.block.Menu;
import nezuku.platform.slack.block.Option;
import nezuku.platform.text.Texts;

/** Menus that lead from some numbers to others; what they stand by is in their action ids. */
final class Menus {
  private static final Texts TEXTS = Texts.of(Menus.class);
  private static final String ALL = "ALL";
  private static final int WEEKS = 6;
  private static final int MONTHS = 4;

  private final Kpis kpis;
  private final Shown shown;
  private final Periods periods;
  private final Language language;

  Menus(Kpis kpis, Shown shown) {
    this.kpis = kpis;
    this.shown = shown;
    this.periods = new Periods(shown);
    this.language = shown.language();
  }

  /** Which metric, period and part to look at; those that fit into what a menu may carry. */
  List<Menu> of(Query query, View view) {
    List<Menu> menus = new ArrayList<>();
    add(
        menus,
        KpiIds.METRIC + query.atGlance().code(),
        TEXTS.get(language, "menu.metric"),
        metrics(query),
        query.metric().orElse(""));
    add(
        menus,
        KpiIds.PERIOD + query.code(),
        TEXTS.get(language, "menu.period"),
        periods(),
        code(query.period()));
    add(
        menus,
        KpiIds.PART + query.code(),
        TEXTS.get(language, "menu.part"),
        parts(query, view),
        code(query.split()));
    return menus;
  }

  private static void add(
      List<Menu> menus, String id, String placeholder, List<Option> options, String initial) {
    if (id.length() <= Limits.ID && options.size() > 1) {
      menus.add(new Menu(id, placeholder, options, initial));
    }
  }

  private List<Option> metrics(Query query) {
    return kpis.settings().metrics().stream()
        .filter(metric -> isSplit(metric, query.split()))
        .filter(metric -> metric.id().length() <= Limits.OPTION_VALUE)
        .map(metric -> new Option(metric.id(), shown.name(metric)))
        .toList();
  }

  private static boolean isSplit(Metric metric, Split split) {
    return !(split instanceof Split.Part part) || metric.splits().contains(part.dimension());
  }

  private List<Option> periods() {
    List<Option> options = new ArrayList<>();
    back(options, Period.Kind.WEEK, WEEKS);
    back(options, Period.Kind.MONTH, MONTHS);
    back(options, Period.Kind.QUARTER, 2);
    back(options, Period.Kind.YEAR, 2);
    return options;
  }

  private void back(List<Option> options, Period.Kind kind, int most) {
    for (int back = 0; back < most; back++) {
      Period period = kpis.current(kind).plus(-back);
      options.add(new Option(code(period), periods.name(period)));
    }
  }

  private List<Option> parts(Query query, View view) {
    List<Option> options = new ArrayList<>();
    options.add(new Option(ALL, periods.part(Split.all())));
    for (Split.Part part : parts(query.period(), view)) {
      String code = code(part);
      if (code.length() <= Limits.OPTION_VALUE) {
        options.add(new Option(code, periods.part(part)));
      }
    }
    return options;
  }

  /** The parts that there are in a period. */
  List<Split.Part> parts(Period period, View view) {
    List<Split.Part> parts = new ArrayList<>();
    for (Dimension dimension : List.of(Dimension.PROCESS, Dimension.PARTNER, Dimension.PRIORITY)) {
      Set<String> labels = kpis.labels(dimension, period, view);
      labels.stream()
          .filter(label -> !label.isBlank())
          .forEach(label -> parts.add(new Split.Part(dimension, label)));
    }
    return parts;
  }

  private static String code(Period period) {
    return period.kind().name() + "|" + period.first();
  }

  private static String code(Split split) {
    return split instanceof Split.Part part ? part.dimension().name() + "|" + part.label() : ALL;
  }

  /** What somebody has chosen; empty where it is none of ours. */
  Optional<Query> chosen(String actionId, String value) {
    if (actionId.startsWith(KpiIds.METRIC)) {
      return query(actionId, KpiIds.METRIC).map(query -> query.on(value));
    }
    String code = actionId.startsWith(KpiIds.PERIOD) ? KpiIds.PERIOD : KpiIds.PART;
    Optional<Query> before = query(actionId, code);
    return code.equals(KpiIds.PERIOD)
        ? before.flatMap(
            query ->
                Query.read(value + "|||", kpis.settings().fiscal())
                    .map(other -> query.in(other.period())))
        : before.flatMap(query -> part(query, value));
  }

  private Optional<Query> part(Query query, String value) {
    return value.equals(ALL)
        ? Optional.of(query.of(Split.all()))
        : Query.read("DAY|2000-01-01||" + value, kpis.settings().fiscal())
            .map(other -> query.of(other.split()));
  }

  private Optional<Query> query(String actionId, String prefix) {
    return Query.read(actionId.substring(prefix.length()), kpis.settings().fiscal());
  }
}
