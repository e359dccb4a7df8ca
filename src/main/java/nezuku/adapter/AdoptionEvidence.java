package nezuku.adapter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nezuku.adoption.AdoptionStore;
import nezuku.adoption.Evidence;
import nezuku.adoption.Item;
import nezuku.adoption.Measured;
import nezuku.adoption.Needs;
import nezuku.adoption.pulse.PulseStore;
import nezuku.adoption.pulse.Quarter;
import nezuku.adoption.score.Agreements;
import nezuku.faq.Category;
import nezuku.faq.Content;
import nezuku.faq.figure.AskFigures;
import nezuku.faq.figure.Fate;
import nezuku.faq.figure.FigureLog;
import nezuku.faq.figure.Window;
import nezuku.meeting.KeptMinutes;
import nezuku.meeting.MinutesStore;
import nezuku.meeting.Series;
import nezuku.meeting.SeriesStore;
import nezuku.people.Affiliation;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Worded;
import nezuku.process.Answerable;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;
import nezuku.proposal.Idea;
import nezuku.proposal.IdeaStore;
import nezuku.proposal.State;

/** What the bot's own rooms know of how far a process has taken root. */
public final class AdoptionEvidence implements Evidence {
  private final Needs needs;
  private final AdoptionStore store;
  private final Answerable answerable;
  private final Directory directory;
  private final Faq faq;
  private final Meetings meetings;
  private final AdoptionTraining training;
  private final IdeaStore ideas;
  private final Together together;
  private final ZoneId zone;

  /** What the FAQ knows. */
  public record Faq(Supplier<Content> content, FigureLog figures) {}

  /** What the meetings know. */
  public record Meetings(SeriesStore series, MinutesStore minutes) {}

  /** What both sides said and agreed to. */
  public record Together(PulseStore pulses, Agreements agreements) {}

  /**
   * Asks all rooms.
   *
   * @param zone where the company's days begin
   */
  public AdoptionEvidence(
      Needs needs,
      AdoptionStore store,
      Answerable answerable,
      Directory directory,
      Faq faq,
      Meetings meetings,
      AdoptionTraining training,
      IdeaStore ideas,
      Together together,
      ZoneId zone) {
    this.needs = needs;
    this.store = store;
    this.answerable = answerable;
    this.directory = directory;
    this.faq = faq;
    this.meetings = meetings;
    this.training = training;
    this.ideas = ideas;
    this.together = together;
    this.zone = zone;
  }

  @Override
  public Optional<Measured> of(Item item, BusinessProcess process, Instant now) {
    return switch (item) {
      case PURPOSE_READ -> Optional.of(readers(process));
      case OWNERS_NAMED -> Optional.of(owners(process));
      case MANUAL -> Optional.of(Measured.count(process.fact(Fact.MANUAL).isPresent() ? 1 : 0, 1));
      case FAQ -> Optional.of(entries(process, now));
      case MEETINGS -> Optional.of(Measured.count(minutes(process, now).size(), needs.meetings()));
      case MINUTES_SAME_DAY -> Optional.of(sameDay(minutes(process, now)));
      case SELF_SERVICE -> Optional.of(selfService(process, now)).filter(Measured::isOfMany);
      case FIRST_TRAINING ->
          training
              .briefed(process)
              .map(done -> Measured.shareOfPeople(done.finished(), done.people(), needs.trained()))
              .filter(Measured::isOfMany);
      case PROPOSALS -> Optional.of(proposals(process, now));
      case REVIEW -> process.partner().flatMap(partner -> reviews(partner, now));
      case SHARED_TARGETS -> process.partner().flatMap(this::sharedTargets);
      case DATA_USED -> decisions(process, now);
    };
  }

  /** Which sides spoke of the last quarter, as far as enough people did. */
  private Optional<Measured> reviews(String partner, Instant now) {
    Quarter last = Quarter.of(now.atZone(zone).toLocalDate()).previous();
    long sides =
        together.pulses().results(partner).stream()
            .filter(result -> result.ballot().quarter().equals(last))
            .count();
    return known(sides, 1);
  }

  private Optional<Measured> sharedTargets(String partner) {
    return known(together.agreements().sharedTargets(partner), 1);
  }

  private Optional<Measured> decisions(BusinessProcess process, Instant now) {
    Instant since = now.minus(Duration.ofDays(Needs.DAYS));
    long decided =
        ideas.all().stream()
            .filter(idea -> isOf(idea, process))
            .filter(idea -> isDecidedByNumber(idea.state(), since))
            .count();
    return known(decided, needs.decisions());
  }

  private static boolean isDecidedByNumber(State state, Instant since) {
    return switch (state) {
      case State.Accepted accepted -> accepted.before().isPresent() && accepted.at().isAfter(since);
      case State.Done done -> done.before().isPresent() && done.at().isAfter(since);
      case State.Submitted submitted -> false;
      case State.InReview review -> false;
      case State.Declined declined -> false;
    };
  }

  /** Where the bot saw nothing, it may have happened elsewhere, and somebody's word counts. */
  private static Optional<Measured> known(long count, int needed) {
    return count == 0 ? Optional.empty() : Optional.of(Measured.count(count, needed));
  }

  private static boolean isOf(Idea idea, BusinessProcess process) {
    return idea.said().process().filter(process.id()::equals).isPresent();
  }

  private Measured proposals(BusinessProcess process, Instant now) {
    Instant since = now.minus(Duration.ofDays(Needs.DAYS));
    long made =
        ideas.all().stream()
            .filter(idea -> isOf(idea, process))
            .filter(idea -> idea.createdAt().isAfter(since))
            .count();
    return Measured.count(made, needs.proposals());
  }

  private Measured readers(BusinessProcess process) {
    return Measured.people(store.readers(process.id()).size(), needs.readers());
  }

  private Measured owners(BusinessProcess process) {
    List<Fact> sides =
        process.partner().isPresent()
            ? List.of(Fact.OWNER, Fact.PARTNER_OWNER)
            : List.of(Fact.OWNER);
    long named =
        sides.stream().filter(side -> answerable.active(process, side).isPresent()).count();
    return Measured.count(named, sides.size());
  }

  private Measured entries(BusinessProcess process, Instant now) {
    Content content = faq.content().get();
    List<String> categories = categories(process, content).toList();
    LocalDate today = now.atZone(zone).toLocalDate();
    long verified =
        content.entries().stream()
            .filter(entry -> categories.contains(entry.category()))
            .filter(entry -> !entry.isOverdue(today))
            .count();
    return Measured.count(verified, needs.entries());
  }

  /** The FAQ's categories that are called as the process is. */
  private static Stream<String> categories(BusinessProcess process, Content content) {
    return content.categories().stream()
        .filter(
            category ->
                process.isCalled(category.id())
                    || Stream.of(Language.values())
                        .anyMatch(language -> process.isCalled(category.name(language))))
        .map(Category::id);
  }

  private Measured selfService(BusinessProcess process, Instant now) {
    Window window = new Window(now.minus(Duration.ofDays(Needs.DAYS)), now);
    long answered = 0;
    long known = 0;
    for (String category : categories(process, faq.content().get()).toList()) {
      AskFigures figures = faq.figures().figures(window, Optional.of(category));
      answered += figures.count(Fate.CONFIRMED);
      // Silence is no success, and no failure either.
      known += figures.asked() - figures.count(Fate.SILENT);
    }
    return Measured.share(answered, known, needs.selfService());
  }

  /** The minutes of the meetings with those who do the process. */
  private List<KeptMinutes> minutes(BusinessProcess process, Instant now) {
    List<KeptMinutes> minutes = new ArrayList<>();
    for (Series series : meetings.series().all()) {
      if (isOf(series, process)) {
        LocalDate first = now.atZone(series.rhythm().zone()).toLocalDate().minusDays(Needs.DAYS);
        minutes.addAll(meetings.minutes().since(series.id(), first));
      }
    }
    return minutes;
  }

  private boolean isOf(Series series, BusinessProcess process) {
    boolean there =
        process.fact(Fact.CHANNEL).map(Worded::ja).filter(series.channelId()::equals).isPresent();
    return there
        || process.isIn(series.name())
        || process.partner().filter(partner -> hasStaff(series, partner)).isPresent();
  }

  private boolean hasStaff(Series series, String partner) {
    return directory.people(series.members()).values().stream()
        .map(Person::affiliation)
        .anyMatch(new Affiliation.PartnerStaff(partner)::equals);
  }

  private Measured sameDay(List<KeptMinutes> minutes) {
    long same = minutes.stream().filter(this::isOfSameDay).count();
    return Measured.share(same, minutes.size(), needs.sameDay());
  }

  private boolean isOfSameDay(KeptMinutes minutes) {
    return meetings
        .series()
        .find(minutes.seriesId())
        .filter(
            series ->
                minutes.at().atZone(series.rhythm().zone()).toLocalDate().equals(minutes.held()))
        .isPresent();
  }
}
