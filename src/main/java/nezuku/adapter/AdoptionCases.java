package nezuku.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nezuku.action.ActionItem;
import nezuku.action.slack.ActionTools;
import nezuku.adoption.score.Area;
import nezuku.adoption.score.Deed;
import nezuku.adoption.score.Opened;
import nezuku.adoption.score.Scored;
import nezuku.faq.Content;
import nezuku.faq.store.ContributionTable;
import nezuku.kpi.Kpis;
import nezuku.kpi.slack.LastMonth;
import nezuku.kpi.slack.show.Shown;
import nezuku.kpi.slack.show.SlowCase;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Roles;
import nezuku.proposal.Access;
import nezuku.proposal.Baseline;
import nezuku.proposal.Idea;
import nezuku.proposal.IdeaStore;
import nezuku.proposal.State;

/** What figures of scorecards are made of, as far as somebody may read it: the client wall. */
public final class AdoptionCases {
  private final AdoptionNumbers numbers;
  private final Kpis kpis;
  private final ActionTools acting;
  private final IdeaStore ideas;
  private final Knowledge faq;
  private final Roles roles;

  /** What the FAQ has, and what it was asked in vain. */
  public record Knowledge(Supplier<Content> content, ContributionTable asked) {}

  /** Looks them up in all rooms. */
  public AdoptionCases(
      AdoptionNumbers numbers,
      Kpis kpis,
      ActionTools acting,
      IdeaStore ideas,
      Knowledge faq,
      Roles roles) {
    this.numbers = numbers;
    this.kpis = kpis;
    this.acting = acting;
    this.ideas = ideas;
    this.faq = faq;
    this.roles = roles;
  }

  /**
   * The cases that weigh most on the numbers of an area: to who leads the outsourcing, and to the
   * partner whose they are. Other employees don't read them elsewhere either.
   */
  Opened work(Scored scored, Area area, Person viewer) {
    if (viewer.clearance() instanceof Clearance.Full && !roles.leads(viewer)) {
      return Opened.NOTHING;
    }
    List<AdoptionNumbers.Measured> own =
        numbers.of(scored).stream()
            .filter(
                area == Area.COMMUNICATION
                    ? AdoptionNumbers::isFirstResponse
                    : AdoptionNumbers::isSaving)
            .toList();
    Shown shown = numbers.shown(viewer.language());
    List<Opened.Case.Work> cases = new ArrayList<>();
    for (AdoptionNumbers.Measured number : own) {
      var metric = number.line().metric();
      String name = number.part().called(metric, shown);
      numbers
          .slowest(number, Math.max(1, Opened.MOST / own.size()))
          .forEach(
              slow -> cases.add(new Opened.Case.Work(name, SlowCase.line(slow, metric, shown))));
    }
    return Opened.of(cases, 0);
  }

  /** What people did, the newest first; what the reader may not see is counted alone. */
  Opened done(Stream<Deed> deeds, Person viewer) {
    Reading reading = new Reading(viewer);
    List<Opened.Case> readable = new ArrayList<>();
    long unreadable = 0;
    for (Deed deed : deeds.toList()) {
      Optional<Opened.Case> read = reading.of(deed);
      read.ifPresent(readable::add);
      unreadable += read.isEmpty() ? 1 : 0;
    }
    return Opened.of(readable, unreadable);
  }

  /** What one person may read. */
  private final class Reading {
    private final Person viewer;
    private final Predicate<ActionItem> sees;
    private final boolean leads;

    Reading(Person viewer) {
      this.viewer = viewer;
      this.sees = acting.access().sees(viewer);
      this.leads = roles.leads(viewer);
    }

    Optional<Opened.Case> of(Deed deed) {
      return switch (deed.kind()) {
        case PROMISE_KEPT, PROMISE_BROKEN -> action(deed).map(this::promise);
        case ACTION_DONE -> action(deed).map(item -> done(deed, item.what(), ""));
        case PROPOSED, TAKEN -> idea(deed).map(idea -> done(deed, idea.said().title(), ""));
        case EFFECT -> idea(deed).map(idea -> done(deed, idea.said().title(), effect(idea)));
        case PAGE_WRITTEN, PAGE_APPROVED -> page(deed).map(title -> done(deed, title, ""));
        // Others' questions are read by who leads alone.
        case EXPERT_ANSWER ->
            leads
                ? faq.asked().question(deed.reference()).map(text -> done(deed, text, ""))
                : Optional.empty();
      };
    }

    private Opened.Case done(Deed deed, String what, String word) {
      LocalDate day = deed.at().atZone(numbers.zone()).toLocalDate();
      return new Opened.Case.Done(deed.kind(), day, what, word);
    }

    private Optional<ActionItem> action(Deed deed) {
      return acting.store().find(deed.reference()).filter(sees);
    }

    private Opened.Case promise(ActionItem item) {
      Optional<LocalDate> done =
          item.state() instanceof ActionItem.Done state
              ? Optional.of(state.at().atZone(viewer.zone()).toLocalDate())
              : Optional.empty();
      return new Opened.Case.Promise(item.what(), item.firstDue(), item.due(), done);
    }

    private Optional<Idea> idea(Deed deed) {
      return ideas
          .find(deed.reference())
          .filter(idea -> !idea.author().anonymous())
          .filter(idea -> new Access(roles).maySee(viewer, idea));
    }

    private String effect(Idea idea) {
      if (!(idea.state() instanceof State.Done done)) {
        return "";
      }
      LastMonth months = new LastMonth(kpis);
      Language language = viewer.language();
      String measured =
          done.before()
              .flatMap(
                  before ->
                      done.after()
                          .map(
                              after ->
                                  " ("
                                      + name(before, language)
                                      + " "
                                      + months.words(
                                          before.metric(), before.measured().value(), language)
                                      + " → "
                                      + months.words(before.metric(), after.value(), language)
                                      + ")"))
              .orElse("");
      return done.effect() + measured;
    }

    private String name(Baseline before, Language language) {
      return kpis.settings()
          .metric(before.metric())
          .map(metric -> metric.name().in(language))
          .orElse(before.metric());
    }

    /** The question of a page, or its path where it is gone and the reader may read everything. */
    private Optional<String> page(Deed deed) {
      String path = deed.reference();
      String file = path.substring(path.lastIndexOf('/') + 1);
      String id = file.contains(".") ? file.substring(0, file.indexOf('.')) : file;
      return faq.content()
          .get()
          .entry(id)
          .map(
              entry ->
                  viewer.clearance().allows(entry.audience())
                      ? Optional.of(entry.in(entry.languageFor(viewer.language())).question())
                      : Optional.<String>empty())
          .orElseGet(
              () ->
                  viewer.clearance() instanceof Clearance.Full
                      ? Optional.of(path)
                      : Optional.empty());
    }
  }
}
