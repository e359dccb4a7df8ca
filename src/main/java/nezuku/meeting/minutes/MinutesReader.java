package nezuku.meeting.minutes;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nezuku.worktime.WorkCalendar;

/**
 * Reads minutes as people write them, in Japanese and English: lists, tables, marked sentences and
 * headings such as 宿題 or Next steps. It would rather miss an action than invent one.
 */
public final class MinutesReader {
  private final WorkCalendar calendar;

  /**
   * Reads minutes.
   *
   * @param calendar for due dates in working days
   */
  public MinutesReader(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * What is in minutes.
   *
   * @param held the day of the meeting, where somebody knows it
   * @param today what day it is; dates without a year are near to it
   */
  public Minutes read(String text, Optional<LocalDate> held, LocalDate today) {
    List<Block> blocks = Outline.of(text);
    Frame frame = Frame.of(blocks, held, today, calendar);
    return new Gathering(new Lines(text.lines().toList()), frame, calendar, today).gather(blocks);
  }

  /** The minutes as they grow, block by block. */
  private static final class Gathering {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Lines lines;
    private final Frame frame;
    private final OwnerReader owners;
    private final DueReader dues;
    private final List<String> decisions = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<ActionPoint> actions = new ArrayList<>();

    Gathering(Lines lines, Frame frame, WorkCalendar calendar, LocalDate today) {
      this.lines = lines;
      this.frame = frame;
      this.dues = new DueReader(frame.held().orElse(today), frame.next(), calendar);
      this.owners = new OwnerReader(new Roster(frame.people()), dues);
    }

    Minutes gather(List<Block> blocks) {
      for (Part part : Part.of(blocks, new Roster(frame.people()))) {
        switch (part.section()) {
          case ACTIONS -> new ActionList(owners, dues, actions).read(part);
          case DECISIONS -> texts(part, decisions);
          case OPEN -> texts(part, open);
          default -> {}
        }
        Part talk = part.section() == Section.ACTIONS ? part.aside(owners.roster()) : part;
        new Talk(lines, owners, dues, actions, decisions).read(talk);
      }
      return new Minutes(
          frame.title(), frame.held(), frame.participants(), decisions, once(actions), open);
    }

    /**
     * What was noted when it came up and is told again in a summary counts once, where it came up;
     * all in the order of the minutes.
     */
    private static List<ActionPoint> once(List<ActionPoint> actions) {
      Map<List<Object>, ActionPoint> kept = new LinkedHashMap<>();
      for (ActionPoint action : actions) {
        String words = NO_LETTER.matcher(action.what().toLowerCase(Locale.ROOT)).replaceAll("");
        kept.merge(
            List.of(words, action.owners()),
            action,
            (first, again) ->
                first.due() instanceof Due.None
                    ? new ActionPoint(first.what(), first.owners(), again.due(), first.line())
                    : first);
      }
      return kept.values().stream().sorted(comparingInt(ActionPoint::line)).toList();
    }

    /** The points of a section; its sentences if it has no points. */
    private static void texts(Part part, List<String> into) {
      part.points().stream()
          .map(Part.Point::text)
          .filter(text -> !Nothing.is(text) && ActionMarker.of(text).isEmpty())
          .filter(text -> Talk.decision(text).isEmpty())
          .forEach(text -> into.add(text.trimmed().toString()));
    }
  }
}
