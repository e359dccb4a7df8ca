package nezuku.faq.slack.consultation;

import java.util.List;
import nezuku.faq.slack.Ids;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Job;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.Listener;

/** Sees questions through that a person was asked. */
public final class ConsultationFeature implements Feature {
  private static final String PREFIX = "consult_";

  private final ConsultationTools tools;
  private final Holding holding;
  private final Chaser chaser;

  /** Begins to see to it. */
  public ConsultationFeature(ConsultationTools tools) {
    this.tools = tools;
    this.holding = new Holding(tools);
    this.chaser = new Chaser(tools);
  }

  @Override
  public List<Listener> listeners() {
    return List.of(
        new Listener.OnPressed(PREFIX, this::pressed),
        new Listener.OnSought(Holding.WHICH, new EntryFinder(tools, holding)::suggest),
        new Listener.OnSubmitted(Holding.OTHER_FORM, holding::give),
        new Listener.OnSubmitted(Holding.SAME_FORM, holding::same));
  }

  private void pressed(Act.Pressed press) {
    Person person = tools.directory().person(press.actor().userId());
    switch (press.actionId()) {
      case String id when id.startsWith(Ids.TAKE) -> holding.take(press, person);
      case String id when id.startsWith(Ids.NOT_MINE) -> holding.askWhose(press, person);
      default -> holding.askWhich(press, person);
    }
  }

  @Override
  public List<Job> jobs() {
    return List.of(chaser.job());
  }

  @Override
  public List<String> help(Language language) {
    return List.of();
  }
}
