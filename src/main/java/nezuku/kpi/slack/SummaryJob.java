package nezuku.kpi.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Settings;
import nezuku.kpi.Split;
import nezuku.kpi.View;
import nezuku.kpi.summary.Edition;
import nezuku.kpi.summary.Highlights;
import nezuku.people.Language;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.send.Place;
import nezuku.worktime.DailyTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The summary of a week on its first working morning, and that of a month to the management. Of
 * each period one in a channel; after a downtime the latest only. What waits for data is edited
 * once it is there.
 */
final class SummaryJob {
  private static final Logger LOG = LoggerFactory.getLogger(SummaryJob.class);
  private static final DailyTime NINE = new DailyTime(LocalTime.of(9, 0));
  private static final Duration EDITED_FOR = Duration.ofDays(14);

  private final KpiTools tools;
  private final Channels channels;
  private final SummaryPage page;
  private final Messenger messenger;

  /** A period that is to be summed up in a channel. */
  private record Due(Period period, Channels.Heard channel, Optional<Edition> before) {}

  SummaryJob(KpiTools tools) {
    this.tools = tools;
    this.channels = new Channels(tools);
    this.page = new SummaryPage(tools);
    this.messenger = tools.messenger().inBackground();
  }

  Job job() {
    return new Job("kpi-summary", new Cron("*/15 * * * *", ZoneOffset.UTC), this::run);
  }

  private void run(Slot slot) {
    List<Due> due = new ArrayList<>();
    week(slot)
        .ifPresent(
            period ->
                settings().channels().forEach((id, language) -> addNew(due, period, id, language)));
    month(slot)
        .ifPresent(
            period ->
                settings().management().ifPresent(id -> addNew(due, period, id, language(id))));
    for (Edition edition : waiting(slot.due())) {
      Channels.Heard channel = channels.of(edition.channelId(), language(edition.channelId()));
      due.add(new Due(edition.period(), channel, Optional.of(edition)));
    }
    if (due.isEmpty()) {
      return;
    }
    SummaryPage.Around around = page.around();
    due.forEach(one -> tell(one, around, slot.due()));
  }

  /** The week whose summary is due, if it is. */
  private Optional<Period> week(Slot slot) {
    return NINE.latestOfWeek(settings().calendar(), slot.since(), slot.due())
        .map(at -> settings().period(Period.Kind.WEEK, day(at)).previous());
  }

  /** The month whose edition is due: on the first working day of the next one. */
  private Optional<Period> month(Slot slot) {
    LocalDate first = YearMonth.from(day(slot.due())).atDay(1);
    LocalDate working = settings().calendar().plusWorkingDays(first, 0);
    Instant at = working.atTime(NINE.at()).atZone(settings().zone()).toInstant();
    if (at.isAfter(slot.due())) {
      first = first.minusMonths(1);
      working = settings().calendar().plusWorkingDays(first, 0);
      at = working.atTime(NINE.at()).atZone(settings().zone()).toInstant();
    }
    return at.isAfter(slot.since())
        ? Optional.of(settings().period(Period.Kind.MONTH, first).previous())
        : Optional.empty();
  }

  private void addNew(List<Due> due, Period period, String channelId, Language language) {
    if (tools.editions().find(channelId, period).isEmpty()) {
      due.add(new Due(period, channels.of(channelId, language), Optional.empty()));
    }
  }

  /** Summaries that waited for data which is there now. */
  private List<Edition> waiting(Instant now) {
    return tools.editions().incomplete(now.minus(EDITED_FOR), settings().fiscal()).stream()
        .filter(edition -> edition.messageId().isPresent())
        .filter(edition -> isComplete(edition.period()))
        .toList();
  }

  private boolean isComplete(Period period) {
    Instant end = period.window(settings().zone()).to();
    return tools.cases().freshness().values().stream().noneMatch(at -> at.isBefore(end));
  }

  private void tell(Due due, SummaryPage.Around around, Instant now) {
    Channels.Heard channel = due.channel();
    Optional<View> view = channel.sayable().filter(one -> isFor(due.period(), one));
    if (view.isEmpty()) {
      LOG.warn(
          "Nothing of {} is said in {}: {}",
          due.period().code(),
          channel.channelId(),
          channel.open() ? "not all who are in it may read numbers" : "the bot can't speak there");
      keep(due, due.before().flatMap(Edition::messageId), true, now);
      return;
    }
    Report report = tools.kpis().report(due.period(), view.get(), Split.all()).orElseThrow();
    if (report.fresh().isEmpty() && Highlights.isEmpty(report)) {
      return;
    }
    Message message = page.of(report, view.get(), around, channel.language());
    Optional<String> standing = due.before().flatMap(Edition::messageId);
    standing.ifPresent(id -> messenger.replace(id, message));
    String id =
        standing.orElseGet(() -> messenger.post(Place.channel(channel.channelId()), message));
    keep(due, Optional.of(id), report.late().isEmpty(), now);
  }

  /** The edition of a month speaks of all: it is for employees. */
  private static boolean isFor(Period period, View view) {
    return period.kind() == Period.Kind.WEEK || view instanceof View.Whole;
  }

  private void keep(Due due, Optional<String> messageId, boolean complete, Instant now) {
    Instant at = due.before().map(Edition::at).orElse(now);
    tools
        .editions()
        .keep(new Edition(due.channel().channelId(), due.period(), messageId, complete, at));
  }

  private Language language(String channelId) {
    return settings().channels().getOrDefault(channelId, Language.JA);
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(settings().zone()).toLocalDate();
  }

  private Settings settings() {
    return tools.kpis().settings();
  }
}
