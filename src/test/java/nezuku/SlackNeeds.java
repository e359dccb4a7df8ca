package nezuku;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.event.Event;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nezuku.action.Circles;
import nezuku.action.MemoryOfActions;
import nezuku.action.NoAbsences;
import nezuku.action.slack.ActionTools;
import nezuku.adoption.Adoptions;
import nezuku.adoption.MemoryOfAdoption;
import nezuku.adoption.score.ScorecardSettings;
import nezuku.adoption.score.TeamPeople;
import nezuku.adoption.slack.AdoptionTools;
import nezuku.adoption.slack.PulseTools;
import nezuku.adoption.slack.ScoreTools;
import nezuku.faq.ConfidencePolicy;
import nezuku.faq.Content;
import nezuku.faq.Faq;
import nezuku.faq.Owners;
import nezuku.faq.consultation.Patience;
import nezuku.faq.edit.Drifts;
import nezuku.faq.figure.Repeats;
import nezuku.faq.gap.Gaps;
import nezuku.faq.gap.Retention;
import nezuku.faq.gap.Worklist;
import nezuku.faq.learning.Learner;
import nezuku.faq.learning.Learning;
import nezuku.faq.learning.LearningPolicy;
import nezuku.faq.slack.FaqTools;
import nezuku.faq.slack.Upkeep;
import nezuku.faq.slack.consultation.ConsultationTools;
import nezuku.faq.slack.edit.EditTools;
import nezuku.faq.slack.gap.TopicBlocks;
import nezuku.learning.Classroom;
import nezuku.learning.Courses;
import nezuku.learning.LearningSettings;
import nezuku.learning.LearningStore;
import nezuku.learning.MemoryOfLearning;
import nezuku.learning.slack.LearningTools;
import nezuku.people.Appointments;
import nezuku.people.Partners;
import nezuku.people.StandIns;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.ops.Metrics;
import nezuku.platform.slack.Listener;
import nezuku.platform.slack.send.Messengers;
import nezuku.process.Answerable;
import nezuku.process.NoFacts;
import nezuku.process.Processes;
import nezuku.process.slack.ProcessTools;
import nezuku.proposal.slack.ProposalFeature;
import nezuku.worktime.CompanyCalendars;

/** What the code needs of Slack, read from the compiled classes and the list of features. */
record SlackNeeds(
    Set<String> commands, Set<String> shortcuts, Set<String> events, Set<String> methods) {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nezuku");

  static SlackNeeds ofTheCode() {
    Set<String> commands = new TreeSet<>();
    Set<String> shortcuts = new TreeSet<>();
    for (var feature :
        Features.all(
            new Features.Tools(
                tools(),
                editing(),
                consulting(),
                acting(),
                NoMeetings.tools(),
                NoKpis.tools(),
                NoKpis.importing(),
                processes(),
                adoption(),
                scores(),
                NoProposals.tools(acting()),
                learner()))) {
      for (Listener listener : feature.listeners()) {
        switch (listener) {
          case Listener.OnCommand command -> commands.add(command.name());
          case Listener.OnShortcut shortcut -> shortcuts.add(shortcut.callbackId());
          case Listener.OnSaid said -> {}
          case Listener.OnShared shared -> {}
          case Listener.OnPressed pressed -> {}
          case Listener.OnReacted reacted -> {}
          case Listener.OnSought sought -> {}
          case Listener.OnSubmitted submitted -> {}
          case Listener.OnOpenedHome opened -> {}
        }
      }
    }
    return new SlackNeeds(commands, shortcuts, eventClasses(), methodsCalled());
  }

  private static Faq faq() {
    return new Faq(
        new Content(),
        content -> (question, clearance, limit) -> List.of(),
        ConfidencePolicy.DEFAULT);
  }

  private static Learning learning() {
    NoLearning none = new NoLearning();
    return new Learning(new Learner(faq(), none, none, LearningPolicy.DEFAULT), none, none);
  }

  private static StandIns nobody() {
    return new StandIns(new NoDirectory(), new NoRoles(), Appointments.none());
  }

  private static Worklist nothing() {
    return new Worklist(
        noGaps(), new Owners(faq(), nobody(), Optional.empty(), Optional.empty()), new NoRoles());
  }

  private static Drifts drifts() {
    return new Drifts(Content::new, new NoPairs());
  }

  private static Gaps noGaps() {
    return new Gaps(faq(), new NoGaps(), questions -> (one, other) -> 0, fixed());
  }

  private static InstantSource fixed() {
    return InstantSource.fixed(java.time.Instant.EPOCH);
  }

  private static EditTools editing() {
    return new EditTools(
        faq(),
        new NoAskLog(),
        new NoDrafts(),
        new NoDrafts(),
        new NoDirectory(),
        new NoRoles(),
        nobody(),
        new Partners(Map.of()),
        learning(),
        nothing(),
        drifts(),
        Messengers.unused(),
        Messengers.unusedNow(),
        InstantSource.fixed(java.time.Instant.EPOCH));
  }

  private static ConsultationTools consulting() {
    return new ConsultationTools(
        faq(),
        new NoAskLog(),
        new NoConsultations(),
        new Patience(Duration.ofHours(4)),
        CompanyCalendars.NEVER_CLOSED,
        new NoDirectory(),
        new NoRoles(),
        new Owners(faq(), nobody(), Optional.empty(), Optional.empty()),
        nobody(),
        Appointments.none(),
        learning().learner(),
        Messengers.unused(),
        Messengers.unusedNow(),
        InstantSource.fixed(java.time.Instant.EPOCH));
  }

  private static ActionTools acting() {
    return ActionParts.tools(
        new MemoryOfActions(),
        new NoAbsences(),
        Circles.NONE,
        new ActionParts.People(new NoDirectory(), new NoRoles(), nobody(), Appointments.none()),
        ConfigReader.none(Path.of("")),
        Messengers.unused(),
        Messengers.unusedNow(),
        fixed());
  }

  private static ProcessTools processes() {
    return new ProcessTools(
        new Processes(List.of(), new NoFacts()),
        new NoFacts(),
        new Answerable(new NoDirectory(), new NoRoles(), nobody()),
        ActionParts.duties(acting()),
        person -> CompanyCalendars.NEVER_CLOSED.in(person.zone()),
        new NoDirectory(),
        new NoRoles(),
        Messengers.unused(),
        Messengers.unusedNow(),
        fixed());
  }

  private static AdoptionTools adoption() {
    MemoryOfAdoption none = new MemoryOfAdoption();
    return new AdoptionTools(
        new Adoptions(none, (item, process, now) -> Optional.empty()),
        new NoSavings(),
        none,
        new Processes(List.of(), new NoFacts()),
        new Answerable(new NoDirectory(), new NoRoles(), nobody()),
        ActionParts.duties(acting()),
        person -> CompanyCalendars.NEVER_CLOSED.in(person.zone()),
        new NoDirectory(),
        new NoRoles(),
        Messengers.unused(),
        Messengers.unusedNow(),
        fixed());
  }

  private static ScoreTools scores() {
    return new ScoreTools(
        ScorecardSettings.USUAL,
        List.of(),
        new NoConsents(),
        new TeamPeople(new NoMembers(), new NoDirectory()),
        new NoScorecard(),
        (partner, formula, most, language) -> List.of(),
        new PulseTools(
            new Partners(Map.of()),
            partner -> Map.of(),
            new NoPulse(),
            new NoDirectory(),
            Messengers.unused(),
            Messengers.unusedNow(),
            ZoneOffset.UTC,
            fixed()),
        (userId, from, to) -> List.of(),
        new Processes(List.of(), new NoFacts()),
        new Answerable(new NoDirectory(), new NoRoles(), nobody()),
        new NoDirectory(),
        new NoRoles(),
        Messengers.unused(),
        Messengers.unusedNow(),
        ZoneOffset.UTC,
        fixed());
  }

  private static LearningTools learner() {
    LearningStore none = new MemoryOfLearning();
    return new LearningTools(
        LearningSettings.OFF,
        new Classroom(() -> Courses.NONE, none, new NoKnowledge()),
        none,
        new LearningTools.Company(
            new NoDirectory(),
            new NoRoles(),
            new NoMembers(),
            group -> Optional.empty(),
            new Partners(Map.of()),
            new Processes(List.of(), new NoFacts()),
            new Answerable(new NoDirectory(), new NoRoles(), nobody())),
        ActionParts.duties(acting()),
        person -> CompanyCalendars.NEVER_CLOSED.in(person.zone()),
        Messengers.unused(),
        Messengers.unusedNow(),
        fixed());
  }

  private static FaqTools tools() {
    return new FaqTools(
        faq(),
        new NoAskLog(),
        new NoDirectory(),
        Messengers.unused(),
        Messengers.unusedNow(),
        new Owners(faq(), nobody(), Optional.empty(), Optional.empty()),
        learning(),
        new Repeats(new NoFigures(), questions -> (one, other) -> 0),
        new Upkeep(
            nothing(),
            new TopicBlocks(ProposalFeature::button),
            drifts(),
            new Retention(noGaps(), moment -> 0, Duration.ofDays(90), fixed())),
        InstantSource.fixed(java.time.Instant.EPOCH),
        new Metrics(() -> 0));
  }

  /** The events that Bolt is told to deliver. */
  private static Set<String> eventClasses() {
    Set<String> events = new TreeSet<>();
    HOUSE.get("nezuku.platform.slack.BoltAdapter").getReferencedClassObjects().stream()
        .map(reference -> reference.getRawType())
        .filter(type -> type.isAssignableTo(Event.class))
        .map(JavaClass::getSimpleName)
        .forEach(events::add);
    return events;
  }

  private static Set<String> methodsCalled() {
    Set<String> methods = new TreeSet<>();
    for (JavaClass type : HOUSE) {
      type.getMethodCallsFromSelf().stream()
          .filter(call -> call.getTargetOwner().isEquivalentTo(MethodsClient.class))
          .forEach(call -> methods.add(call.getName()));
    }
    return methods;
  }
}
