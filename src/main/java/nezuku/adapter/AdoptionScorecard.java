package nezuku.adapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nezuku.adoption.pulse.Ballot;
import nezuku.adoption.pulse.PulseStore;
import nezuku.adoption.pulse.Result;
import nezuku.adoption.score.Area;
import nezuku.adoption.score.Card;
import nezuku.adoption.score.Card.Label;
import nezuku.adoption.score.Card.Line;
import nezuku.adoption.score.Deed;
import nezuku.adoption.score.Deed.Kind;
import nezuku.adoption.score.Figures;
import nezuku.adoption.score.Opened;
import nezuku.adoption.score.Scorecard;
import nezuku.adoption.score.Scored;
import nezuku.adoption.score.Span;
import nezuku.adoption.score.Team;
import nezuku.adoption.score.TeamDeeds;
import nezuku.adoption.score.Weighted;
import nezuku.adoption.score.Weights;
import nezuku.kpi.Unit;
import nezuku.kpi.slack.show.Periods;
import nezuku.kpi.slack.show.Shown;
import nezuku.people.Affiliation;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import org.jspecify.annotations.Nullable;

/** What the bot's own rooms know of a partner's or a team's work. */
public final class AdoptionScorecard implements Scorecard {
  private final AdoptionNumbers numbers;
  private final PulseStore pulses;
  private final Sources deeds;
  private final AdoptionCases cases;
  private final Weights weights;

  /** Where it is known what people did. */
  public record Sources(TeamDeeds teams, Deed.Log log, Directory directory) {}

  /** Made of these figures. */
  public AdoptionScorecard(
      AdoptionNumbers numbers,
      PulseStore pulses,
      Sources deeds,
      AdoptionCases cases,
      Weights weights) {
    this.numbers = numbers;
    this.pulses = pulses;
    this.deeds = deeds;
    this.cases = cases;
    this.weights = weights;
  }

  @Override
  public Card of(Scored scored, Language language) {
    Span quarter = numbers.span();
    // Looks people up, so it comes before what changes the database.
    if (scored instanceof Scored.OfTeam) {
      deeds.teams().close(quarter);
    }
    Optional<List<Deed>> done = done(scored, quarter);
    List<AdoptionNumbers.Measured> known = numbers.of(scored);
    List<Result> said = numbers.partners(scored).stream().flatMap(this::latest).toList();
    Shown shown = numbers.shown(language);
    List<Line> lines = new ArrayList<>();
    said.forEach(result -> lines.add(line(result, shown)));
    known.forEach(number -> lines.addAll(lines(number, shown)));
    done.ifPresent(all -> lines.addAll(lines(all)));
    lines.sort(Comparator.comparing(Line::area));
    return new Card(
        new Periods(shown).name(numbers.quarter()),
        lines,
        done.isEmpty(),
        Weighted.of(figures(said, known, done), weights));
  }

  private Optional<List<Deed>> done(Scored scored, Span quarter) {
    return switch (scored) {
      case Scored.OfTeam(Team team) -> deeds.teams().of(team, quarter);
      case Scored.OfPartner(String partner) -> Optional.of(staff(partner, quarter));
    };
  }

  private List<Deed> staff(String partner, Span quarter) {
    List<Deed.By> all = deeds.log().of(quarter);
    Map<String, Person> people =
        deeds.directory().people(all.stream().map(Deed.By::userId).distinct().toList());
    return all.stream()
        .filter(one -> isStaff(people.get(one.userId()), partner))
        .map(Deed.By::deed)
        .sorted(Comparator.comparing(Deed::at).reversed())
        .toList();
  }

  private static boolean isStaff(@Nullable Person person, String partner) {
    return person != null && person.affiliation().equals(new Affiliation.PartnerStaff(partner));
  }

  /** What both sides said last of working together. */
  private Stream<Result> latest(String partner) {
    List<Result> results = pulses.results(partner);
    return results.stream()
        .filter(one -> one.ballot().quarter().equals(results.getFirst().ballot().quarter()));
  }

  private static Line line(Result result, Shown shown) {
    return new Line(
        Area.COMMUNICATION,
        new Label.Said(
            result.ballot().partner(),
            result.ballot().quarter().last(),
            result.ballot().by() == Ballot.Voter.PARTNER),
        shown.number(result.mean(), 1, 1),
        result.n());
  }

  private static List<Line> lines(AdoptionNumbers.Measured number, Shown shown) {
    List<Line> lines = new ArrayList<>();
    var line = number.line();
    Label name = new Label.Named(number.part().called(line.metric(), shown));
    long n = line.figure().n();
    if (AdoptionNumbers.isFirstResponse(number)) {
      String value = shown.value(line.figure(), line.metric().unit());
      lines.add(new Line(Area.COMMUNICATION, name, value, n));
    }
    line.hoursSaved()
        .map(hours -> new Line(Area.PRODUCTIVITY, name, shown.value(hours, Unit.HOURS), n))
        .ifPresent(lines::add);
    line.moneySaved()
        .map(money -> new Line(Area.PRODUCTIVITY, name, shown.value(money, Unit.MONEY), n))
        .ifPresent(lines::add);
    return lines;
  }

  private static List<Line> lines(List<Deed> deeds) {
    Map<Kind, Long> counts = counts(deeds);
    List<Line> lines = new ArrayList<>();
    promises(counts)
        .map(
            one ->
                new Line(
                    Area.PROMISES,
                    new Label.Whole(),
                    100 * one.kept() / one.promised() + " %",
                    one.promised()))
        .ifPresent(lines::add);
    for (Kind kind : Kind.values()) {
      long n = counts.getOrDefault(kind, 0L);
      // Where nothing was proposed, that is said.
      boolean isTold = kind.area() == Area.PROPOSALS ? kind != Kind.EFFECT || n > 0 : n > 0;
      if (isTold && kind.area() != Area.PROMISES) {
        lines.add(new Line(kind.area(), new Label.OfKind(kind), Long.toString(n), n));
      }
    }
    // What counts in the total is told, also where it is nothing.
    if (lines.stream().noneMatch(line -> line.area() == Area.CONTRIBUTIONS)) {
      lines.add(new Line(Area.CONTRIBUTIONS, new Label.Whole(), "0", 0));
    }
    return lines;
  }

  private static Figures figures(
      List<Result> said, List<AdoptionNumbers.Measured> known, Optional<List<Deed>> done) {
    List<Figures.Response> responses = new ArrayList<>();
    double hours = 0;
    long n = 0;
    for (AdoptionNumbers.Measured number : known) {
      var line = number.line();
      if (AdoptionNumbers.isFirstResponse(number) && line.target().isPresent()) {
        responses.add(
            new Figures.Response(line.figure().value().orElseThrow(), line.target().get().value()));
      }
      if (line.hoursSaved().isPresent()) {
        hours += line.hoursSaved().get();
        n += line.figure().n();
      }
    }
    Optional<Map<Kind, Long>> counts = done.map(AdoptionScorecard::counts);
    return new Figures(
        said.stream().map(Result::mean).toList(),
        responses,
        counts.flatMap(AdoptionScorecard::promises),
        counts.map(all -> new Figures.Proposals(count(all, Kind.PROPOSED), count(all, Kind.TAKEN))),
        counts.map(
            all ->
                all.entrySet().stream()
                    .filter(one -> one.getKey().area() == Area.CONTRIBUTIONS)
                    .mapToLong(Map.Entry::getValue)
                    .sum()),
        n > 0 ? Optional.of(new Figures.Saved(hours, n)) : Optional.empty());
  }

  private static Map<Kind, Long> counts(List<Deed> deeds) {
    return deeds.stream().collect(Collectors.groupingBy(Deed::kind, Collectors.counting()));
  }

  private static Optional<Figures.Promises> promises(Map<Kind, Long> counts) {
    long kept = count(counts, Kind.PROMISE_KEPT);
    long promised = kept + count(counts, Kind.PROMISE_BROKEN);
    return promised == 0 ? Optional.empty() : Optional.of(new Figures.Promises(kept, promised));
  }

  private static long count(Map<Kind, Long> counts, Kind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  @Override
  public Opened open(Scored scored, Area area, Person viewer) {
    return area == Area.COMMUNICATION || area == Area.PRODUCTIVITY
        ? cases.work(scored, area, viewer)
        : done(scored, numbers.span())
            .map(all -> cases.done(all.stream().filter(one -> one.kind().area() == area), viewer))
            .orElse(Opened.NOTHING);
  }

  @Override
  public void close() {
    deeds.teams().close(numbers.span());
  }
}
