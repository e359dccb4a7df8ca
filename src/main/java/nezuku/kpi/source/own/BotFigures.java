package nezuku.kpi.source.own;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nezuku.action.ActionFigures;
import nezuku.faq.figure.AskFigures;
import nezuku.faq.figure.Fate;
import nezuku.faq.figure.FigureLog;
import nezuku.kpi.OwnFigure;
import nezuku.kpi.OwnFigures;
import nezuku.kpi.Split;
import nezuku.kpi.Window;
import nezuku.people.Suppression;

/**
 * Figures of the bot's own rooms. Only those of all together: what people ask has no partner; and
 * none of fewer questions than {@value Suppression#FEWEST}.
 */
public final class BotFigures implements OwnFigures {
  private final FigureLog asks;
  private final ActionFigures actions;
  private final MeetingRecord meetings;
  private final ToLongFunction<Window> ideas;
  private final ZoneId zone;
  private final InstantSource clock;

  /**
   * Figures of these rooms.
   *
   * @param ideas how many proposals were made in a window, besides those for meetings
   * @param zone by whose days actions are due
   */
  public BotFigures(
      FigureLog asks,
      ActionFigures actions,
      MeetingRecord meetings,
      ToLongFunction<Window> ideas,
      ZoneId zone,
      InstantSource clock) {
    this.asks = asks;
    this.actions = actions;
    this.meetings = meetings;
    this.ideas = ideas;
    this.zone = zone;
    this.clock = clock;
  }

  @Override
  public Tally of(OwnFigure figure, Split split, Window window) {
    Instant now = clock.instant();
    if (!split.equals(Split.all()) || !window.from().isBefore(now)) {
      return Tally.NONE;
    }
    Window past = new Window(window.from(), now.isBefore(window.to()) ? now : window.to());
    return switch (figure) {
      case FAQ_CONFIRMED -> asked(past, Fate.CONFIRMED);
      case FAQ_SILENT -> asked(past, Fate.SILENT);
      case FAQ_ASKED_AGAIN -> asked(past, Fate.ASKED_AGAIN);
      case FAQ_ESCALATED -> asked(past, Fate.ESCALATED, Fate.ANSWERED_BY_PERSON);
      case ACTIONS_ON_TIME -> promised(past, now);
      case MINUTES_SAME_DAY -> meetings.sameDay(past);
      case PROPOSALS -> proposals(past);
    };
  }

  private Tally proposals(Window window) {
    long made = meetings.proposals(window).count() + ideas.applyAsLong(window);
    return new Tally(made, made);
  }

  private Tally asked(Window window, Fate... fates) {
    AskFigures figures =
        asks.figures(new nezuku.faq.figure.Window(window.from(), window.to()), Optional.empty());
    if (figures.asked() < Suppression.FEWEST) {
      return Tally.NONE;
    }
    long count = 0;
    for (Fate fate : fates) {
      count += figures.count(fate);
    }
    return new Tally(count, figures.asked());
  }

  private Tally promised(Window window, Instant now) {
    LocalDate first = window.from().atZone(zone).toLocalDate();
    LocalDate last = window.to().minusMillis(1).atZone(zone).toLocalDate();
    Map<String, ActionFigures.Kept> sides = actions.kept(first, last, now);
    return new Tally(
        sides.values().stream().mapToLong(ActionFigures.Kept::kept).sum(),
        sides.values().stream().mapToLong(ActionFigures.Kept::promised).sum());
  }
}
