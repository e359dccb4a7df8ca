package nezuku.action.slack;

import java.util.List;
import java.util.Optional;
import nezuku.people.Language;
import nezuku.platform.schedule.Job;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.HomeSection;
import nezuku.platform.slack.Listener;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Cut;
import nezuku.platform.slack.digest.DigestSource;
import nezuku.platform.text.Texts;

/** Actions in Slack. */
public final class ActionFeature implements Feature {
  private static final Texts TEXTS = Texts.of(ActionFeature.class);

  private final ActionCommand command;
  private final ActionDeeds deeds;
  private final Making making;
  private final Leaving leaving;
  private final ActionMornings mornings;
  private final CircleChaser circles;
  private final ActionHome home;

  /** Begins to see actions through. */
  public ActionFeature(ActionTools tools) {
    Announcer announcer = new Announcer(tools);
    Reach reach = new Reach(tools.now(), tools.clock());
    this.making = new Making(tools, announcer);
    this.leaving = new Leaving(tools);
    this.command = new ActionCommand(tools, making, leaving);
    this.deeds = new ActionDeeds(tools, announcer);
    this.mornings = new ActionMornings(tools, announcer, reach);
    this.circles = new CircleChaser(tools, reach);
    this.home = new ActionHome(tools);
  }

  @Override
  public List<Listener> listeners() {
    return List.of(
        new Listener.OnCommand("/bpo-action", command::commanded),
        new Listener.OnShortcut("make_action", making::pointedAt),
        new Listener.OnPressed(ActionIds.PREFIX, this::pressed),
        new Listener.OnSubmitted(ActionIds.NEW_FORM, making::submitted),
        new Listener.OnSubmitted(ActionIds.DONE_FORM, deeds::done),
        new Listener.OnSubmitted(ActionIds.DATE_FORM, deeds::date),
        new Listener.OnSubmitted(ActionIds.HAND_FORM, deeds::hand),
        new Listener.OnSubmitted(ActionIds.WAIT_FORM, deeds::waiting),
        new Listener.OnSubmitted(ActionIds.CANNOT_FORM, deeds::cannot),
        new Listener.OnSubmitted(ActionIds.DROP_FORM, deeds::drop),
        new Listener.OnSubmitted(ActionIds.AWAY_FORM, leaving::submitted),
        new Listener.OnSubmitted(ActionIds.FILTER_FORM, command::filtered));
  }

  /**
   * A button that opens the form of a new action, wherever it stands; one in a message.
   *
   * @param what what stands in it at first
   */
  public static Button button(String text, String what) {
    NewAction draft = NewAction.of(Cut.at(ActionForms.WHAT, what), "", Optional.empty());
    return Button.of(ActionIds.REOPEN_NEW, text, draft.sealed());
  }

  private void pressed(Act.Pressed press) {
    if (press.actionId().equals(ActionIds.REOPEN_NEW)) {
      making.again(press);
    } else if (press.actionId().equals(ActionIds.REOPEN_AWAY)) {
      leaving.again(press);
    } else if (press.actionId().startsWith(ActionIds.FOLLOW)) {
      making.follow(press);
    } else {
      deeds.pressed(press);
    }
  }

  @Override
  public List<Job> jobs() {
    return List.of(circles.job());
  }

  @Override
  public List<DigestSource> mornings() {
    return List.of(mornings);
  }

  @Override
  public List<HomeSection> home() {
    return List.of(home);
  }

  @Override
  public List<String> help(Language language) {
    return List.of(
        TEXTS.get(language, "help.list"),
        TEXTS.get(language, "help.add"),
        TEXTS.get(language, "help.shortcut"),
        TEXTS.get(language, "help.away"));
  }
}
