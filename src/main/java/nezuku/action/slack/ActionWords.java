package nezuku.action.slack;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nezuku.action.ActionItem;
import nezuku.action.Change;
import nezuku.action.DateReason;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.platform.text.Texts;
import nezuku.worktime.WorkCalendar;

/** Says in words what is known about actions. */
final class ActionWords {
  private static final Texts TEXTS = Texts.of(ActionWords.class);
  private static final int MOST_DAYS = 99;

  private ActionWords() {}

  /** A date with its weekday, such as 12月1日(火) or Tue 1 Dec. */
  static String date(Language language, LocalDate date) {
    String pattern = language == Language.JA ? "M月d日(E)" : "EEE d MMM";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
  }

  /** Until when, and how late it is by the working days of who is to do it. */
  static String due(
      Language language, ActionItem item, LocalDate today, Supplier<WorkCalendar> calendar) {
    String date = date(language, item.due());
    if (!item.isOpen() || item.due().isAfter(today)) {
      return TEXTS.get(language, "due", date);
    }
    if (item.due().equals(today)) {
      return TEXTS.get(language, "due.today", date);
    }
    int late = workingDaysAfter(item.due(), today, calendar.get());
    return late > 0
        ? TEXTS.get(language, "due.late", date, late)
        : TEXTS.get(language, "due", date);
  }

  /** How many working days have passed since a date; at most {@value #MOST_DAYS}. */
  private static int workingDaysAfter(LocalDate due, LocalDate today, WorkCalendar calendar) {
    int days = 0;
    for (LocalDate day = due.plusDays(1);
        !day.isAfter(today) && days < MOST_DAYS;
        day = day.plusDays(1)) {
      days += calendar.isWorkingDay(day) ? 1 : 0;
    }
    return days;
  }

  /** How far it is, where there is anything to say. */
  static Optional<String> state(Language language, ActionItem item, LocalDate today) {
    return switch (item.state()) {
      case ActionItem.Proposed proposed -> Optional.of(TEXTS.get(language, "state.proposed"));
      case ActionItem.Accepted accepted -> Optional.empty();
      case ActionItem.Waiting(String onWhom, LocalDate until) when until.isBefore(today) ->
          Optional.of(TEXTS.get(language, "state.waited", onWhom));
      case ActionItem.Waiting(String onWhom, LocalDate until) ->
          Optional.of(TEXTS.get(language, "state.waiting", onWhom, date(language, until)));
      case ActionItem.Done(String result, var by, var at) ->
          Optional.of(TEXTS.get(language, "state.done", result));
      case ActionItem.Dropped(String why, var by, var at) ->
          Optional.of(TEXTS.get(language, "state.dropped", why));
    };
  }

  /** Why a date was moved. */
  static String reason(Language language, DateReason reason) {
    return TEXTS.get(language, "reason." + reason.name().toLowerCase(Locale.ROOT));
  }

  /**
   * What somebody did, as a sentence for others.
   *
   * @param key {@code news.} for a message of its own, {@code history.} for a line among others,
   *     {@code did.} for who did it
   */
  static String told(
      String key, Language language, ActionItem item, Change change, Directory directory) {
    String who = name(language, change.byId(), directory);
    return switch (change.deed()) {
      case Change.Made(String owner, LocalDate due) ->
          TEXTS.get(
              language,
              key + made(change.byId(), owner),
              who,
              item.what(),
              name(language, owner, directory),
              date(language, due));
      case Change.Agreed agreed ->
          TEXTS.get(language, key + "agreed", who, item.what(), date(language, item.due()));
      case Change.Moved(LocalDate from, LocalDate to, DateReason reason, String text) ->
          TEXTS.get(
              language,
              key + "moved",
              who,
              item.what(),
              date(language, from),
              date(language, to),
              reason(language, reason),
              text);
      case Change.HandedOn(String from, String to, String why) ->
          TEXTS.get(
              language,
              key + (change.byId().equals(from) ? "handed-own" : "handed"),
              who,
              item.what(),
              name(language, from, directory),
              name(language, to, directory),
              why);
      case Change.Paused(String onWhom, LocalDate until) ->
          TEXTS.get(language, key + "paused", who, item.what(), onWhom, date(language, until));
      case Change.Resumed resumed -> TEXTS.get(language, key + "resumed", who, item.what());
      case Change.Finished(String result) ->
          TEXTS.get(language, key + "finished", who, item.what(), result);
      case Change.GivenUp(String why) ->
          TEXTS.get(language, key + "given-up", who, item.what(), why);
    };
  }

  /** What nobody asked for follows from something that the owner answers for. */
  private static String made(String by, String owner) {
    return by.isEmpty() ? "made-duty" : by.equals(owner) ? "made-own" : "made";
  }

  /** Somebody's name; whoever was forgotten has none. */
  static String name(Language language, String userId, Directory directory) {
    return userId.isEmpty() ? TEXTS.get(language, "nobody") : directory.person(userId).name();
  }
}
