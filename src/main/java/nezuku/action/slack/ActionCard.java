package nezuku.action.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nezuku.action.ActionItem;
import nezuku.action.Circle;
import nezuku.action.DateReason;
import nezuku.action.Intent;
import nezuku.action.WebLink;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;
import nezuku.worktime.Leave;
import nezuku.worktime.WorkCalendar;

/** An action as people see it, with what they can do. */
public final class ActionCard {
  private static final Texts TEXTS = Texts.of(ActionCard.class);
  private static final Intent MOVE = new Intent.MoveDate(LocalDate.EPOCH, DateReason.OTHER, "");

  private final ActionTools tools;

  /** Cards of these actions. */
  public ActionCard(ActionTools tools) {
    this.tools = tools;
  }

  /** An action for a reader who may see it: three blocks, or two where they can do nothing. */
  public Blocks of(ActionItem item, Person reader) {
    Blocks card = lines(item, reader);
    List<Button> buttons = buttons(item, reader);
    return buttons.isEmpty() ? card : card.buttons(buttons);
  }

  /** The same without buttons. */
  Blocks lines(ActionItem item, Person reader) {
    RichLine what = new RichLine();
    item.link()
        .filter(WebLink::isOne)
        .ifPresentOrElse(link -> what.link(link, item.what()), () -> what.bold(item.what()));
    return new Blocks().rich(what).context(facts(item, reader));
  }

  private List<String> facts(ActionItem item, Person reader) {
    Language language = reader.language();
    Person owner = tools.person(item.ownerId());
    List<String> facts = new ArrayList<>();
    facts.add(ActionWords.due(language, item, tools.today(owner), () -> calendar(owner, reader)));
    if (item.wasMoved()) {
      facts.add(TEXTS.get(language, "first", ActionWords.date(language, item.firstDue())));
    }
    ActionWords.state(language, item, tools.today(owner)).ifPresent(facts::add);
    if (!item.ownerId().equals(reader.id())) {
      facts.add(TEXTS.get(language, "owner", owner.name()));
    }
    if (!item.giverId().equals(reader.id()) && !item.giverId().equals(item.ownerId())) {
      facts.add(
          TEXTS.get(
              language, "giver", ActionWords.name(language, item.giverId(), tools.directory())));
    }
    tools.circles().of(item.origin()).map(Circle::name).ifPresent(facts::add);
    facts.add(item.id());
    return facts;
  }

  /** For others it is late on days that the owner is away, too. */
  private WorkCalendar calendar(Person owner, Person reader) {
    WorkCalendar calendar = tools.calendars().of(owner);
    return owner.id().equals(reader.id()) ? calendar : calendar.with(Leave.NONE);
  }

  private List<Button> buttons(ActionItem item, Person reader) {
    if (!item.isOpen()) {
      return List.of();
    }
    List<Button> buttons = new ArrayList<>();
    boolean proposed = item.state() instanceof ActionItem.Proposed;
    boolean owns = tools.access().may(reader, item, new Intent.Accept());
    if (owns && proposed) {
      buttons.add(button(ActionIds.ACCEPT, "accept", item, reader, true));
    }
    if (owns) {
      buttons.add(button(ActionIds.DONE, "done", item, reader, !proposed));
    }
    if (tools.access().may(reader, item, MOVE)) {
      buttons.add(button(ActionIds.DATE, "date", item, reader, false));
      buttons.add(button(ActionIds.HAND, "hand", item, reader, false));
    }
    if (owns) {
      buttons.add(
          item.state() instanceof ActionItem.Waiting
              ? button(ActionIds.RESUME, "resume", item, reader, false)
              : button(ActionIds.WAIT, "wait", item, reader, false));
      buttons.add(button(ActionIds.CANNOT, "cannot", item, reader, false));
    } else if (tools.access().may(reader, item, new Intent.Drop(""))) {
      buttons.add(button(ActionIds.DONE, "done", item, reader, false));
      buttons.add(button(ActionIds.DROP, "drop", item, reader, false));
    }
    return buttons;
  }

  private static Button button(
      String prefix, String key, ActionItem item, Person reader, boolean primary) {
    return new Button(
        prefix + item.id(), TEXTS.get(reader.language(), "button." + key), item.id(), primary);
  }
}
