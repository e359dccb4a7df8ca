package nezuku;

import java.util.ArrayList;
import java.util.List;
import nezuku.action.slack.ActionFeature;
import nezuku.action.slack.ActionTools;
import nezuku.adoption.slack.AdoptionFeature;
import nezuku.adoption.slack.AdoptionTools;
import nezuku.adoption.slack.ScoreFeature;
import nezuku.adoption.slack.ScoreTools;
import nezuku.faq.slack.FaqFeature;
import nezuku.faq.slack.FaqTools;
import nezuku.faq.slack.consultation.ConsultationFeature;
import nezuku.faq.slack.consultation.ConsultationTools;
import nezuku.faq.slack.edit.EditFeature;
import nezuku.faq.slack.edit.EditTools;
import nezuku.kpi.slack.KpiFeature;
import nezuku.kpi.slack.KpiTools;
import nezuku.kpi.slack.importing.ImportFeature;
import nezuku.kpi.slack.importing.ImportTools;
import nezuku.learning.slack.LearningFeature;
import nezuku.learning.slack.LearningTools;
import nezuku.meeting.slack.MeetingFeature;
import nezuku.meeting.slack.MeetingTools;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.HelpFeature;
import nezuku.platform.slack.HomeSection;
import nezuku.process.slack.ProcessFeature;
import nezuku.process.slack.ProcessTools;
import nezuku.proposal.slack.ProposalFeature;
import nezuku.proposal.slack.ProposalTools;

/** The one list of everything the bot can do. A new feature is a class and a line here. */
public final class Features {
  private Features() {}

  /** What the features work with. */
  public record Tools(
      FaqTools faq,
      EditTools editing,
      ConsultationTools consulting,
      ActionTools acting,
      MeetingTools meetings,
      KpiTools kpis,
      ImportTools imports,
      ProcessTools processes,
      AdoptionTools adoption,
      ScoreTools scores,
      ProposalTools proposals,
      LearningTools learning) {}

  /** All features, ready to listen. */
  public static List<Feature> all(Tools tools) {
    List<Feature> features = new ArrayList<>();
    features.add(new FaqFeature(tools.faq(), () -> home(features)));
    features.add(new EditFeature(tools.editing()));
    features.add(new ConsultationFeature(tools.consulting()));
    features.add(new ProcessFeature(tools.processes()));
    features.add(new ActionFeature(tools.acting()));
    features.add(new MeetingFeature(tools.meetings()));
    features.add(new KpiFeature(tools.kpis()));
    features.add(new ImportFeature(tools.imports()));
    features.add(new AdoptionFeature(tools.adoption()));
    features.add(new ScoreFeature(tools.scores()));
    features.add(new ProposalFeature(tools.proposals()));
    features.add(new LearningFeature(tools.learning()));
    features.add(new HelpFeature(tools.faq().messenger(), tools.faq().directory(), () -> features));
    return List.copyOf(features);
  }

  private static List<HomeSection> home(List<Feature> features) {
    return features.stream().flatMap(feature -> feature.home().stream()).toList();
  }
}
