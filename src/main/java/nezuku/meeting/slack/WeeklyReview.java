package nezuku.meeting.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nezuku.action.ActionItem;
import nezuku.action.Change;
import nezuku.action.DateReason;
import nezuku.meeting.Series;
import nezuku.people.Language;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.send.Place;
import nezuku.platform.text.Texts;
import nezuku.worktime.DailyTime;

/**
 * What became of the actions of a series, to its channel on the first working morning of each week;
 * silent where nothing happened and nothing is open.
 */
final class WeeklyReview {
  private static final Texts TEXTS = Texts.of(WeeklyReview.class);
  private static final DailyTime TEN = new DailyTime(LocalTime.of(10, 0));
  private static final Duration WEEK = Duration.ofDays(7);
  private static final int MOST_SHOWN = 8;
  private static final int OLDEST = 3;

  private final MeetingTools tools;
  private final Speaking speaking;
  private final Messenger messenger;

  private record Plan(Series series, List<Message> messages) {}

  WeeklyReview(MeetingTools tools) {
    this.tools = tools;
    this.speaking = new Speaking(tools);
    this.messenger = tools.messenger().inBackground();
  }

  Job job() {
    return new Job("meeting-review", new Cron("*/15 * * * *", ZoneOffset.UTC), this::review);
  }

  private void review(Slot slot) {
    List<Plan> plans = new ArrayList<>();
    for (Series series : tools.series().open()) {
      TEN.latestOfWeek(tools.calendars().in(series.rhythm().zone()), slot.since(), slot.due())
          .flatMap(at -> messages(series, at))
          .filter(messages -> speaking.silent(series).isEmpty())
          .ifPresent(messages -> plans.add(new Plan(series, messages)));
    }
    plans.forEach(
        plan -> messenger.post(Place.channel(plan.series().channelId()), plan.messages()));
  }

  private Optional<List<Message>> messages(Series series, Instant at) {
    Instant since = at.minus(WEEK);
    List<ActionItem> items = tools.promises().store().ofCircle(series.id(), since);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Language language = speaking.language(series);
    List<ActionItem> open = items.stream().filter(ActionItem::isOpen).toList();
    String title = TEXTS.get(language, "review.title", series.name());
    Blocks blocks = new Blocks().header(title);
    list(
        blocks,
        language,
        "review.done",
        items.stream()
            .filter(item -> item.state() instanceof ActionItem.Done)
            .map(item -> line(language, item))
            .toList());
    list(
        blocks,
        language,
        "review.slipped",
        items.stream().flatMap(item -> slips(language, item, since).stream()).toList());
    list(
        blocks,
        language,
        "review.new",
        open.stream()
            .filter(item -> !item.createdAt().isBefore(since))
            .map(item -> line(language, item))
            .toList());
    list(
        blocks,
        language,
        "review.oldest",
        open.stream()
            .filter(item -> item.createdAt().isBefore(since))
            .sorted(Comparator.comparing(ActionItem::createdAt))
            .limit(OLDEST)
            .map(item -> line(language, item))
            .toList());
    Fairness fairness = Fairness.of(series, at, tools);
    blocks.context(
        List.of(
            TEXTS.get(
                language,
                "review.figures",
                fairness.sameDay(),
                fairness.meetings(),
                fairness.proposals(),
                Fairness.DAYS)));
    return Optional.of(blocks.messages(title));
  }

  private static void list(Blocks blocks, Language language, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      String shown = lines.stream().limit(MOST_SHOWN).collect(Collectors.joining("\n"));
      String more = lines.size() > MOST_SHOWN ? "\n…" : "";
      String heading =
          TEXTS.get(language, "review.heading", TEXTS.get(language, key), lines.size());
      blocks.text(heading + "\n" + shown + more);
    }
  }

  private String line(Language language, ActionItem item) {
    return TEXTS.get(
        language,
        "minutes.action",
        item.what(),
        tools.directory().person(item.ownerId()).name(),
        Days.of(language, item.due()));
  }

  /** How often its date was put off in the week, and why. */
  private List<String> slips(Language language, ActionItem item, Instant since) {
    return tools.promises().store().history(item.id()).stream()
        .filter(change -> !change.at().isBefore(since))
        .map(Change::deed)
        .filter(Change.Moved.class::isInstance)
        .map(Change.Moved.class::cast)
        .filter(moved -> moved.to().isAfter(moved.from()))
        .map(moved -> slip(language, item, moved))
        .toList();
  }

  private static String slip(Language language, ActionItem item, Change.Moved moved) {
    LocalDate from = moved.from();
    return TEXTS.get(
        language,
        "review.slip",
        item.what(),
        Days.of(language, from),
        Days.of(language, moved.to()),
        moved.text().isBlank() ? reason(language, moved.reason()) : moved.text());
  }

  private static String reason(Language language, DateReason reason) {
    return switch (reason) {
      case PRIORITY -> TEXTS.get(language, "reason.priority");
      case OTHERS -> TEXTS.get(language, "reason.others");
      case EFFORT -> TEXTS.get(language, "reason.effort");
      case SCOPE -> TEXTS.get(language, "reason.scope");
      case ABSENCE -> TEXTS.get(language, "reason.absence");
      case OTHER -> TEXTS.get(language, "reason.other");
    };
  }
}
