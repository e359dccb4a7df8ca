package nezuku.kpi.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.kpi.Period;
import nezuku.kpi.Report;
import nezuku.kpi.Settings;
import nezuku.kpi.Split;
import nezuku.kpi.View;
import nezuku.kpi.alert.Standing;
import nezuku.kpi.alert.Step;
import nezuku.kpi.alert.Subject;
import nezuku.kpi.alert.Verdict;
import nezuku.kpi.slack.AlertPage.Told;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.send.Place;
import nezuku.worktime.DailyTime;

/**
 * Tells on working mornings which lines were crossed and which are well again: each channel what
 * its members may see, and whoever answers for a metric.
 */
final class AlertJob {
  // After the summary, which is at nine.
  private static final DailyTime MORNING = new DailyTime(LocalTime.of(9, 15));

  private final KpiTools tools;
  private final Channels channels;
  private final AlertPage page;
  private final Messenger messenger;

  AlertJob(KpiTools tools) {
    this.tools = tools;
    this.channels = new Channels(tools);
    this.page = new AlertPage(tools);
    this.messenger = tools.messenger().inBackground();
  }

  Job job() {
    return new Job("kpi-alerts", new Cron("*/15 * * * *", ZoneOffset.UTC), this::run);
  }

  private void run(Slot slot) {
    MORNING
        .latest(settings().calendar(), slot.since(), slot.due())
        .ifPresent(at -> look(at.atZone(settings().zone()).toLocalDate()));
  }

  private void look(LocalDate today) {
    Period period = settings().period(settings().alerting().over(), today).previous();
    List<Channels.Heard> heard =
        settings().channels().entrySet().stream()
            .map(one -> channels.of(one.getKey(), one.getValue()))
            .toList();
    Map<String, Person> owners = owners();
    Set<View> views = new LinkedHashSet<>(List.of(new View.Whole()));
    heard.forEach(channel -> channel.sayable().ifPresent(views::add));
    owners.values().forEach(owner -> View.of(owner.clearance()).ifPresent(views::add));
    Map<Subject, Standing> standing = tools.alerts().all();
    Map<View, List<Told>> told = new LinkedHashMap<>();
    for (View view : views) {
      Report report = tools.kpis().report(period, view, Split.all()).orElseThrow();
      told.put(view, told(report, view, standing, today));
    }
    keep(told);
    tell(period, heard, owners, told);
  }

  /** Those who answer for metrics and may see numbers, by their address. */
  private Map<String, Person> owners() {
    Map<String, Person> owners = new LinkedHashMap<>();
    settings().metrics().stream()
        .flatMap(metric -> metric.owner().stream())
        .distinct()
        .forEach(
            address ->
                tools
                    .directory()
                    .byEmail(address)
                    .filter(person -> View.of(person.clearance()).isPresent())
                    .ifPresent(person -> owners.put(address, person)));
    return owners;
  }

  private static Optional<View> whole() {
    return Optional.of(new View.Whole());
  }

  private List<Told> told(
      Report report, View view, Map<Subject, Standing> standing, LocalDate today) {
    List<Told> told = new ArrayList<>();
    Instant from = report.period().window(settings().zone()).from();
    boolean stale = report.fresh().values().stream().anyMatch(at -> at.isBefore(from));
    for (Report.Line line : report.lines()) {
      String metric = line.metric().id();
      add(
          told,
          new Subject.Line(metric, report.split()),
          Verdict.ofLine(line, settings().alerting().fewest(), settings().alerting().margin()),
          Optional.of(line),
          standing,
          report,
          today);
      Verdict data = Verdict.ofData(line);
      add(
          told,
          new Subject.Missing(metric, report.split()),
          // A source that is silent is told by itself.
          data == Verdict.BAD && stale ? Verdict.UNKNOWN : data,
          Optional.of(line),
          standing,
          report,
          today);
    }
    if (view instanceof View.Whole) {
      report
          .fresh()
          .forEach(
              (source, at) ->
                  add(
                      told,
                      new Subject.Stale(source),
                      at.isBefore(from) ? Verdict.BAD : Verdict.GOOD,
                      Optional.empty(),
                      standing,
                      report,
                      today));
    }
    return told;
  }

  private void add(
      List<Told> told,
      Subject subject,
      Verdict verdict,
      Optional<Report.Line> line,
      Map<Subject, Standing> standing,
      Report report,
      LocalDate today) {
    Step step =
        Step.next(
            Optional.ofNullable(standing.get(subject)),
            verdict,
            report.period().first(),
            today,
            settings().alerting().remindAfter(),
            settings().calendar());
    if (!(step instanceof Step.Quiet)) {
      told.add(new Told(subject, step, line, report));
    }
  }

  private void keep(Map<View, List<Told>> told) {
    told.values().stream()
        .flatMap(List::stream)
        .forEach(
            one -> {
              switch (one.step()) {
                case Step.Raise(Standing standing) -> tools.alerts().keep(one.subject(), standing);
                case Step.Remind(Standing standing) -> tools.alerts().keep(one.subject(), standing);
                case Step.Clear clear -> tools.alerts().clear(one.subject());
                case Step.Quiet quiet -> {}
              }
            });
  }

  private void tell(
      Period period,
      List<Channels.Heard> heard,
      Map<String, Person> owners,
      Map<View, List<Told>> told) {
    for (Channels.Heard channel : heard) {
      List<Told> theirs =
          channel.sayable().map(view -> told.getOrDefault(view, List.of())).orElse(List.of());
      if (!theirs.isEmpty()) {
        boolean whole = channel.view().equals(whole());
        messenger.post(
            Place.channel(channel.channelId()), page.of(period, theirs, whole, channel.language()));
      }
    }
    for (Person owner : Set.copyOf(owners.values())) {
      View view = View.of(owner.clearance()).orElseThrow();
      List<Told> theirs =
          told.getOrDefault(view, List.of()).stream()
              .filter(one -> owner.equals(one.owner().map(owners::get).orElse(null)))
              .toList();
      if (!theirs.isEmpty()) {
        boolean whole = view instanceof View.Whole;
        page.toOwner(period, theirs, whole, owner.language())
            .forEach(message -> messenger.direct(owner.id(), message));
      }
    }
  }

  private Settings settings() {
    return tools.kpis().settings();
  }
}
