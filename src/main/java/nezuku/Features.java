package nezuku;

import java.util.ArrayList;
import java.util.List;
import nezuku.action.slack.ActionFeature;
import nezuku.action.slack.ActionTools;
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
import nezuku.meeting.slack.MeetingFeature;
import nezuku.meeting.slack.MeetingTools;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.HelpFeature;
import nezuku.platform.slack.HomeSection;

/** The one list of everything the bot can do. A new feature is a class and a line here. */
public final class Features {
  private Features() {}

  /** All features, ready to listen. */
  public static List<Feature> all(
      FaqTools tools,
      EditTools editing,
      ConsultationTools consulting,
      ActionTools acting,
      MeetingTools meetings,
      KpiTools kpis,
      ImportTools imports) {
    List<Feature> features = new ArrayList<>();
    features.add(new FaqFeature(tools, () -> home(features)));
    features.add(new EditFeature(editing));
    features.add(new ConsultationFeature(consulting));
    features.add(new ActionFeature(acting));
    features.add(new MeetingFeature(meetings));
    features.add(new KpiFeature(kpis));
    features.add(new ImportFeature(imports));
    features.add(new HelpFeature(tools.messenger(), tools.directory(), () -> features));
    return List.copyOf(features);
  }

  private static List<HomeSection> home(List<Feature> features) {
    return features.stream().flatMap(feature -> feature.home().stream()).toList();
  }
}
