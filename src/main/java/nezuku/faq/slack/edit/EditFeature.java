package nezuku.faq.slack.edit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nezuku.faq.slack.Ids;
import nezuku.faq.slack.gap.TopicIds;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.Listener;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Texts;

/** Writing the FAQ in Slack. */
public final class EditFeature implements Feature {
  private static final Texts TEXTS = Texts.of(EditFeature.class);

  private final EditTools tools;
  private final Deciding deciding;
  private final Editing editing;
  private final Answering answering;
  private final Reviewing reviewing;
  private final Starting starting;
  private final Passing passing;
  private final Announcer announcer;
  private final Wordings wordings;

  /** Lets people write. */
  public EditFeature(EditTools tools) {
    this.tools = tools;
    Publishing publishing = new Publishing(tools);
    Gate gate = new Gate(tools);
    this.wordings = new Wordings(tools, publishing);
    this.deciding = new Deciding(tools, publishing, gate);
    this.editing = new Editing(tools, publishing, deciding, wordings);
    this.reviewing = new Reviewing(tools, publishing, gate);
    this.answering = new Answering(tools, deciding);
    this.starting = new Starting(tools);
    this.passing = new Passing(tools, publishing);
    this.announcer = new Announcer(tools);
  }

  @Override
  public List<Listener> listeners() {
    return List.of(
        new Listener.OnCommand("/bpo-faq-edit", editing::commanded),
        new Listener.OnPressed(EditIds.PREFIX, this::pressed),
        new Listener.OnSought(EditIds.FIND, new PageFinder(tools)::suggest),
        // Everything there is done at once; the button only closes it.
        new Listener.OnSubmitted(EditIds.WORDINGS, submitted -> {}),
        new Listener.OnSubmitted(
            EditIds.ANSWER_FORM, submitted -> answering.submitted(submitted, newId())),
        new Listener.OnSubmitted(Passing.FORM, passing::give),
        new Listener.OnSubmitted(EditIds.FORM, submitted -> editing.submitted(submitted, newId())));
  }

  private void pressed(Act.Pressed press) {
    Person person = tools.directory().person(press.actor().userId());
    switch (press.actionId()) {
      case EditIds.NEW ->
          editing.openNew(press, person, "page-" + newId().toLowerCase(Locale.ROOT));
      case EditIds.PREVIEW -> editing.preview(press, person);
      case EditIds.AGAIN -> editing.openDraft(press, person);
      case EditIds.PUBLISH -> deciding.publish(press, person, false);
      case EditIds.ANYWAY -> deciding.publish(press, person, true);
      case EditIds.DECLINE -> deciding.decline(press, person);
      case String id when id.startsWith(TopicIds.START) ->
          starting.open(press, person, "page-" + newId().toLowerCase(Locale.ROOT));
      case String id when id.startsWith(Ids.STILL_RIGHT) -> reviewing.stillRight(press, person);
      case String id when id.startsWith(Ids.STILL_RIGHT_IN_BOTH) ->
          reviewing.stillRightInBoth(press, person);
      case String id when id.startsWith(Ids.NOT_MY_PAGE) -> passing.ask(press, person);
      case String id when id.startsWith(Ids.RETIRE) -> reviewing.retire(press, person, false);
      case String id when id.startsWith(EditIds.RETIRE_ANYWAY) ->
          reviewing.retire(press, person, true);
      case String id when id.startsWith(Ids.WORDINGS) -> wordings.open(press, person);
      case String id when id.startsWith(EditIds.KEEP_WORDING) -> wordings.keep(press, person);
      case String id when id.startsWith(EditIds.REMOVE_WORDING) -> wordings.remove(press, person);
      case String id when id.startsWith(Ids.WRITE_ANSWER) -> answering.open(press, person);
      default -> editing.openPage(press, person);
    }
  }

  private static String newId() {
    return Reference.random().toString();
  }

  @Override
  public List<Job> jobs() {
    return List.of(
        announcer.job(),
        new Job(
            "faq-pairs", new Cron("*/5 * * * *", ZoneOffset.UTC), slot -> tools.drifts().look()));
  }

  @Override
  public List<String> help(Language language) {
    return List.of(TEXTS.get(language, "help.edit"));
  }
}
