package nezuku.meeting.slack;

import java.util.List;
import java.util.Locale;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Job;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.Listener;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.digest.DigestSource;
import nezuku.platform.text.Texts;

/** Meetings that come again, in Slack. */
public final class MeetingFeature implements Feature {
  private static final Texts TEXTS = Texts.of(MeetingFeature.class);
  private static final String COMMAND = "/bpo-meeting";

  private final MeetingTools tools;
  private final SeriesDesk desk;
  private final HandIn handIn;
  private final Checking checking;
  private final MinutesLog log;
  private final Preparing preparing;
  private final Capturing capturing;
  private final DroppedMaterial dropped;
  private final MinutesReminder reminder;

  /** Begins to see to meetings. */
  public MeetingFeature(MeetingTools tools) {
    this.tools = tools;
    this.desk = new SeriesDesk(tools);
    this.handIn = new HandIn(tools, desk);
    this.checking = new Checking(tools, new Publishing(tools));
    this.log = new MinutesLog(tools);
    this.preparing = new Preparing(tools, desk);
    this.capturing = new Capturing(tools, desk, handIn);
    this.dropped = new DroppedMaterial(tools, desk);
    this.reminder = new MinutesReminder(tools);
  }

  @Override
  public List<Listener> listeners() {
    return List.of(
        new Listener.OnCommand(COMMAND, this::commanded),
        new Listener.OnShortcut("minutes_of_thread", capturing::pointedAt),
        new Listener.OnShared(Act.Shared.FileKind.TEXT, capturing::shared),
        new Listener.OnShared(Act.Shared.FileKind.ANY, dropped::shared),
        new Listener.OnPressed(MeetingIds.PREFIX, this::pressed),
        new Listener.OnSubmitted(MeetingIds.SERIES_FORM, desk::submitted),
        new Listener.OnSubmitted(MeetingIds.PASTE_FORM, handIn::submitted),
        new Listener.OnSubmitted(MeetingIds.CHECK_FORM, checking::submitted),
        new Listener.OnSubmitted(MeetingIds.POINT_FORM, preparing::pointSubmitted),
        new Listener.OnSubmitted(MeetingIds.BRING_FORM, preparing::bringSubmitted));
  }

  private void commanded(Act.Commanded command) {
    Person person = tools.directory().person(command.actor().userId());
    String text = command.text().strip();
    String word = text.replaceFirst("(?s)[\\s\\u3000].*$", "").toLowerCase(Locale.ROOT);
    switch (word) {
      case "" -> desk.list(command, person);
      case "new", "新規" -> desk.openNew(command.triggerId(), command.channelId(), person);
      case "minutes", "議事録" -> handIn.open(command.triggerId(), person, "", command.channelId());
      case "agenda", "議題" -> preparing.openPoint(command, person);
      case String search when MinutesLog.isSearch(search) ->
          log.search(command, person, text.substring(word.length()).strip());
      default ->
          tools
              .messenger()
              .respond(command.responseUrl(), Message.of(TEXTS.get(person.language(), "usage")));
    }
  }

  private void pressed(Act.Pressed press) {
    Person person = tools.directory().person(press.actor().userId());
    switch (press.actionId()) {
      case MeetingIds.NEW -> desk.openNew(press.triggerId(), "D", person);
      case MeetingIds.SERIES_AGAIN -> desk.openAgain(press, person);
      case MeetingIds.PASTE_AGAIN -> handIn.openAgain(press, person);
      case MeetingIds.POINT_AGAIN, MeetingIds.BRING_AGAIN -> preparing.openAgain(press, person);
      case String id when id.startsWith(MeetingIds.POINT) -> preparing.openPoint(press, person);
      case String id when id.startsWith(MeetingIds.BRING) -> preparing.openBring(press, person);
      case String id when id.startsWith(MeetingIds.WHICH) -> capturing.chosen(press, person);
      case String id when id.startsWith(MeetingIds.IS_MATERIAL) -> dropped.chosen(press, person);
      case String id when id.startsWith(MeetingIds.NOT_HELD) -> reminder.notHeld(press, person);
      case String id when id.startsWith(MeetingIds.EDIT) -> desk.openEdit(press, person);
      case String id when id.startsWith(MeetingIds.PASTE) ->
          handIn.open(press.triggerId(), person, press.value(), "");
      case String id when id.startsWith(MeetingIds.CHECK) -> checking.open(press, person);
      default -> throw new IllegalStateException("no button " + press.actionId());
    }
  }

  @Override
  public List<Job> jobs() {
    return List.of(new AgendaJob(tools).job(), reminder.job(), new WeeklyReview(tools).job());
  }

  @Override
  public List<DigestSource> mornings() {
    return List.of(new MeetingMornings(tools));
  }

  @Override
  public List<String> help(Language language) {
    return List.of(TEXTS.get(language, "help.meeting"), TEXTS.get(language, "help.log"));
  }
}
