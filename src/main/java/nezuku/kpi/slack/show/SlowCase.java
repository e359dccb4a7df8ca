package nezuku.kpi.slack.show;

import nezuku.kpi.Kpis;
import nezuku.kpi.Metric;
import nezuku.platform.text.Texts;

/** A case that weighs on a number, as people read it. */
public final class SlowCase {
  private static final Texts TEXTS = Texts.of(SlowCase.class);

  private SlowCase() {}

  /** In a line. */
  public static String line(Kpis.Slow slow, Metric metric, Shown shown) {
    String weight =
        slow.seconds().isPresent()
            ? shown.value(slow.seconds().getAsDouble(), metric.unit())
            : TEXTS.get(
                shown.language(), "slow.returns", slow.one().reopened(), slow.one().returned());
    return TEXTS.get(
        shown.language(),
        "slow",
        slow.one().key(),
        slow.one().title(),
        weight,
        slow.one().labels().partner());
  }
}
