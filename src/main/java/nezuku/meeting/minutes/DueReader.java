package nezuku.meeting.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.worktime.NoSuchDay;
import nezuku.worktime.Reading;
import nezuku.worktime.WorkCalendar;

/** Finds until when something is due, counted from the day of the meeting. */
final class DueReader {
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\[【(（]?\\s*"
              + FieldNames.DUE
              + "\\s*(?:[\\]】]\\s*:?|:|は|=)\\s*"
              + "((?:[^\\]】【)、;|/]|(?<=\\d)/(?=\\d)){1,40}?)\\s*(?=[\\]】【)、;|]|\\s/|\\s{2}|$|。|担当|owner|責任者)[\\])]?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_BRACKETS_BEHIND =
      Pattern.compile(
          "\\s*[(\\[](?:by |due:? |until |~|期限:?)?\\s*([^()\\[\\]、,]{2,16}?)\\s*[)\\]]\\s*[.。]?\\s*$");
  private static final Pattern ARROW_TO = Pattern.compile("\\s*(?:→|=>|->)\\s*([^→>]{2,16}?)\\s*$");
  private static final Pattern NEXT_MEETING =
      Pattern.compile(
          "(?:次回の?(?:会議|定例(?:会議?)?|会合|mtg|ミーティング|打ち?合わせ)?まで(?:に|の間に)?|次回(?=に?(?:配布|提出|提示|報告|回答|共有|持参|お示し|示す|ご?報告))|(?:by|before|until|for) (?:the |our )?next (?:meeting|mtg|call|session|time|review|sync|retro|interim|one))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKED_AFTER =
      Pattern.compile("^\\s*(?:まで|を(?:目途|目処|めど)|迄|中|以内|締|〆|必着|期限|\\)|）|\\]|$|[。、,;]|に(?!つ|お|関|は))");
  private static final Pattern NO_DUE_AFTER =
      Pattern.compile(
          "^\\s*(?:の|版|時点|付|分|号|から|以降|より|開催|実施(?:の|済)|meeting|call|workshop|session|release|version|launch)");
  private static final Pattern NO_DUE_BEFORE =
      Pattern.compile(
          "(?:\\b(?:for|of|from|since|after|in)(?: the)?|\\bthe|前回|次回)\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY = Pattern.compile("(?i)\\b(?:by|until|before|due)(?: the)?\\s*$");
  private static final Pattern BY_OR_WAVE = Pattern.compile(BY.pattern() + "|~\\s*$");
  private static final Pattern WITH_BY = Pattern.compile("(?i)^(?:by|until|before)");

  /** A report at the November 3 meeting is due then. */
  private static final Pattern AT_MEETING =
      Pattern.compile("(?i)\\b(?:at|for|to|before|in time for) (?:the|our)\\s*$");

  private static final Pattern MEETING =
      Pattern.compile(
          "(?i)^\\s*(?:(?:regular|board|council|committee|work|full) ){0,2}(?:meeting|session|call)\\b");
  private static final Pattern NOW = Pattern.compile("(?i)today|tonight|今日|本日");
  private static final Pattern YEAR =
      Pattern.compile("\\d{4}|令和|R\\d|年|year", Pattern.CASE_INSENSITIVE);
  private static final Pattern AROUND =
      Pattern.compile(
          "[\\s、,(（\\[]*(?:~|(?:\\b(?:by|before|until|till|due(?: on| by)?|no later than|on|no later|at the latest),?(?: the)?\\s))?\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile(
          "^\\s*(?:までに?(?:は)?|を(?:目途|目処|めど)に?|迄に?|中に|以内に|に|締め?切り?|〆切?|必着|期限)?(?:\\s*[)）\\]])?[、,]?");
  private static final Pattern EMPTY = Pattern.compile("[(（\\[]\\s*[~、,;:/・-]*\\s*[)）\\]]");
  private static final Pattern WITH_YEAR = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
  private static final Pattern WORK_BEHIND =
      Pattern.compile(
          "^(?:\\s*\\([^)]*\\))?(?:までに?)?\\s+(?!厳守|必着|予定|目途|目処|午[前後]|正午|中)(?=[\\p{IsHan}\\p{IsKatakana}]{2})");
  private static final int MONTHS_AHEAD = 9;

  private final Dates dates;
  private final LocalDate held;
  private final Optional<LocalDate> next;

  DueReader(LocalDate held, Optional<LocalDate> next, WorkCalendar calendar) {
    this.held = held;
    this.next = next;
    this.dates = new Dates(held, calendar);
  }

  /**
   * What was found.
   *
   * @param rest the text without it
   */
  record Dated(Due due, Snippet rest) {}

  /** The date in a field that is for nothing else. */
  Due field(Snippet text) {
    if (text.match(NEXT_MEETING).find()
        || text.plain()
            .strip()
            .matches("(?i)次回(?:会議|定例|mtg)?|(?:the )?next (?:meeting|call|review)")) {
      return nextMeeting(text.toString());
    }
    return due(dates.read(text.toString()), text.toString());
  }

  /** … → 20/11: an arrow to a date stands for "by". */
  Snippet withoutArrow(Snippet text) {
    Matcher arrow = text.match(ARROW_TO);
    if (!arrow.find()) {
      return text;
    }
    Snippet words = text.part(arrow.start(1), arrow.end(1));
    Snippet by = Snippet.of("by " + words);
    boolean date =
        !(sentence(by).due() instanceof Due.None) && sentence(by).rest().trimmed().isEmpty();
    return date ? text.part(0, arrow.start()).then(Snippet.of(" by " + words)) : text;
  }

  /** The date in a sentence. */
  Dated sentence(Snippet text) {
    Matcher label = text.match(LABEL);
    if (label.find()) {
      int end = label.start(1) + lengthOfDate(label.group(1));
      Due due = field(text.part(label.start(1), end));
      return new Dated(due, text.without(label.start(), end < label.end(1) ? end : label.end()));
    }
    Matcher behind = text.match(IN_BRACKETS_BEHIND);
    if (behind.find()
        && !behind.group(1).contains("week of")
        && dates.read(behind.group(1)) instanceof Reading.Understood in) {
      return new Dated(due(in, in.matched()), text.part(0, behind.start()));
    }
    Matcher meeting = text.match(NEXT_MEETING);
    if (meeting.find() && (next.isPresent() || noOther(text))) {
      return new Dated(nextMeeting(meeting.group()), cut(text, meeting.start(), meeting.end()));
    }
    return read(text, text.toString());
  }

  /** 【期限】12/4 資料を送る: what is to be done may follow the date. */
  private int lengthOfDate(String field) {
    String words =
        switch (dates.read(field)) {
          case Reading.Understood understood -> understood.matched();
          case Reading.Ambiguous ambiguous -> ambiguous.matched();
          case Reading.Nothing nothing -> missing(field).map(NoSuchDay::words).orElse("");
        };
    Matcher work = WORK_BEHIND.matcher(field.substring(Math.min(words.length(), field.length())));
    return !words.isEmpty() && field.startsWith(words) && work.find()
        ? words.length() + work.end()
        : field.length();
  }

  /** Whether the next meeting, of which nobody knows the day, is all that a text says of when. */
  private boolean noOther(Snippet text) {
    return !(read(text, text.toString()).due() instanceof Due.On);
  }

  /**
   * Reads it, leaving out dates that belong to something else.
   *
   * @param looked the text, of which some may be struck out
   */
  private Dated read(Snippet text, String looked) {
    Reading reading = dates.read(looked);
    String matched =
        switch (reading) {
          case Reading.Understood understood -> understood.matched();
          case Reading.Ambiguous ambiguous -> ambiguous.matched();
          case Reading.Nothing nothing -> "";
        };
    if (matched.isEmpty()) {
      return NoSuchDay.in(text.plain())
          .map(
              day ->
                  new Dated(
                      new Due.Unclear(day.words(), List.of()), cut(text, day.start(), day.end())))
          .orElseGet(() -> new Dated(new Due.None(), text));
    }
    int start = looked.indexOf(matched);
    int end = start + matched.length();
    if (isOther(text, start, end)) {
      String struck =
          looked.substring(0, start) + "x".repeat(matched.length()) + looked.substring(end);
      return struck.equals(looked) ? new Dated(new Due.None(), text) : read(text, struck);
    }
    return new Dated(due(reading, matched), cut(text, start, end));
  }

  /** A date of which nothing says that it is a deadline, and which tells of what something is. */
  private static boolean isOther(Snippet text, int start, int end) {
    String before = text.plain().substring(0, start);
    String after = text.plain().substring(end);
    boolean marked = MARKED_AFTER.matcher(after).find() || BY_OR_WAVE.matcher(before).find();
    boolean by = BY.matcher(before).find();
    boolean withBy = WITH_BY.matcher(text.plain().substring(start, end)).find();
    boolean meeting = AT_MEETING.matcher(before).find() && MEETING.matcher(after).find();
    boolean now = NOW.matcher(text.plain().substring(start, end)).matches();
    return (now && !by && !marked)
        || (now && after.isBlank() && !by)
        || (!marked && !meeting && NO_DUE_AFTER.matcher(after).find())
        || (!by && !withBy && !meeting && NO_DUE_BEFORE.matcher(before).find());
  }

  private static Snippet cut(Snippet text, int from, int to) {
    Matcher around = AROUND.matcher(text.plain().substring(0, from));
    int start = around.find() ? around.start() : from;
    Matcher behind = BEHIND.matcher(text.plain().substring(to));
    boolean opened = text.plain().substring(start, from).matches(".*[(\\[（].*");
    int end = behind.find() ? to + behind.end() : to;
    String cut = text.plain().substring(to, end);
    if (!opened && cut.matches(".*[)\\]）].*")) {
      end = to + cut.indexOf(cut.contains(")") ? ')' : ']');
      start = from;
    } else if (opened && !cut.matches(".*[)\\]）].*")) {
      start = from;
    }
    // 修正し、12月4日までに送る keeps its comma.
    start += text.plain().startsWith("、", start) && end < text.plain().length() ? 1 : 0;
    Snippet rest = text.part(0, start).then(text.from(Math.max(end, to)));
    Matcher empty = rest.match(EMPTY);
    return empty.find() ? rest.without(empty.start(), empty.end()) : rest;
  }

  private Due due(Reading reading, String words) {
    return switch (reading) {
      case Reading.Understood(LocalDate date, Optional<?> time, String matched) ->
          isLikely(date, matched) ? new Due.On(date) : unlikely(date, matched);
      case Reading.Ambiguous(List<LocalDate> candidates, String matched) ->
          ambiguous(candidates, matched);
      case Reading.Nothing nothing -> impossible(words);
    };
  }

  /** 1/12/2026 after the 24th of November is in December. */
  private Due unlikely(LocalDate date, String words) {
    Optional<LocalDate> turned =
        WITH_YEAR.matcher(words).find() && date.getDayOfMonth() <= 12
            ? Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()))
            : Optional.empty();
    return turned
        .filter(day -> isLikely(day, words))
        .<Due>map(Due.On::new)
        .orElseGet(() -> new Due.Unclear(words, date.isBefore(held) ? List.of() : List.of(date)));
  }

  /** 4/3/2026 can't be in March if the meeting was after that. */
  private Due ambiguous(List<LocalDate> candidates, String words) {
    List<LocalDate> ahead = candidates.stream().filter(date -> !date.isBefore(held)).toList();
    return ahead.size() == 1 && YEAR.matcher(words).find()
        ? new Due.On(ahead.getFirst())
        : new Due.Unclear(words, candidates);
  }

  /** A date before the meeting is none, nor one that must be a year ahead to lie after it. */
  private boolean isLikely(LocalDate date, String words) {
    return !date.isBefore(held)
        && (date.isBefore(held.plusMonths(MONTHS_AHEAD)) || YEAR.matcher(words).find());
  }

  /** 2/30 is to be asked. */
  private static Due impossible(String words) {
    return missing(words)
        .<Due>map(day -> new Due.Unclear(day.words(), List.of()))
        .orElseGet(Due.None::new);
  }

  private static Optional<NoSuchDay> missing(String words) {
    return NoSuchDay.in("期限:" + Snippet.of(words).plain());
  }

  private Due nextMeeting(String words) {
    return next.filter(date -> !date.isBefore(held))
        .<Due>map(Due.On::new)
        .orElseGet(() -> new Due.Unclear(words, List.of()));
  }
}
