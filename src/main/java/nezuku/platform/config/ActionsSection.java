package nezuku.platform.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The {@code actions} section. */
record ActionsSection(
    @Nullable List<@Nullable Step> ladder, @Nullable Again then, @Nullable Integer unanswered) {
  private static final Set<String> EARS = Set.of("owner", "thread", "manager");
  private static final int MOST_DAYS = 60;

  /** When who is told. */
  record Step(@Nullable Integer day, @Nullable List<@Nullable String> tell) {}

  /** Who is told again and again. */
  record Again(@Nullable Integer every, @Nullable List<@Nullable String> tell) {}

  /** What it says; empty where it is not there. Every mistake is added to the reasons. */
  Optional<Chasing> read(List<String> reasons) {
    int before = reasons.size();
    List<Chasing.Step> steps = new ArrayList<>();
    for (Step step : ladder == null ? List.<@Nullable Step>of() : ladder) {
      Integer day = step == null ? null : step.day();
      if (day == null || Math.abs(day) > MOST_DAYS) {
        reasons.add("actions.ladder: a step needs a day from -" + MOST_DAYS + " to " + MOST_DAYS);
      } else if (step != null) {
        steps.add(new Chasing.Step(day, ears("actions.ladder", step.tell(), reasons)));
      }
    }
    if (steps.isEmpty()) {
      reasons.add("actions.ladder needs at least one step");
    }
    int every = days("actions.then.every", then == null ? null : then.every(), reasons);
    Set<String> again = ears("actions.then", then == null ? null : then.tell(), reasons);
    int ask = unanswered == null ? Chasing.USUAL_UNANSWERED : unanswered;
    ask = days("actions.unanswered", ask, reasons);
    return reasons.size() > before
        ? Optional.empty()
        : Optional.of(new Chasing(steps, again, every, ask));
  }

  private static int days(String key, @Nullable Integer days, List<String> reasons) {
    if (days == null || days < 1 || days > MOST_DAYS) {
      reasons.add(key + " is not 1 to " + MOST_DAYS + " working days: " + days);
      return 1;
    }
    return days;
  }

  private static Set<String> ears(
      String key, @Nullable List<@Nullable String> written, List<String> reasons) {
    Set<String> ears = new TreeSet<>();
    for (String ear : written == null ? List.<@Nullable String>of() : written) {
      if (ear == null || !EARS.contains(ear)) {
        reasons.add(key + ": nobody to tell: " + ear + " (owner, thread or manager)");
      } else {
        ears.add(ear);
      }
    }
    if (ears.isEmpty()) {
      reasons.add(key + " tells nobody");
    }
    return ears;
  }
}
