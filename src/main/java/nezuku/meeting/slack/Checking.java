package nezuku.meeting.slack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nezuku.action.Origin;
import nezuku.meeting.Draft;
import nezuku.meeting.Draft.Gap;
import nezuku.meeting.Draft.Points;
import nezuku.meeting.Draft.Row;
import nezuku.meeting.Series;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** Minutes are corrected, as long as it takes; they count once every action is whole. */
final class Checking {
  private static final Texts TEXTS = Texts.of(Checking.class);
  private static final Pattern CARRIED =
      Pattern.compile("([A-Z0-9]{6}) (\\d{1,4})(?: (\\d{1,4}))?");
  private static final int MOST_NAMED = 10;

  private final MeetingTools tools;
  private final CheckForm form;
  private final Publishing publishing;

  /** A draft that somebody may correct, with its series. */
  private record Theirs(Draft draft, Series series) {}

  Checking(MeetingTools tools, Publishing publishing) {
    this.tools = tools;
    this.form = new CheckForm(tools.directory());
    this.publishing = publishing;
  }

  /** Opens the form at the row that the button names. */
  void open(Act.Pressed press, Person person) {
    Matcher carried = CARRIED.matcher(press.value());
    Optional<Theirs> theirs =
        carried.matches() ? theirs(String.valueOf(carried.group(1)), person) : Optional.empty();
    if (theirs.isEmpty()) {
      tell(person, TEXTS.get(person.language(), "check.gone"));
      return;
    }
    int from = Integer.parseInt(carried.group(2));
    tools
        .now()
        .open(
            press.triggerId(),
            form.modal(
                person.language(),
                theirs.get().draft(),
                from,
                theirs.get().series().members().size()));
  }

  private Optional<Theirs> theirs(String id, Person person) {
    return tools
        .minutes()
        .draft(id)
        .flatMap(
            draft -> tools.series().find(draft.seriesId()).map(found -> new Theirs(draft, found)))
        .filter(
            found ->
                found.draft().byId().equals(person.id())
                    || tools.wall().mayChange(person, found.series()))
        .filter(found -> tools.wall().mayRead(person, found.series()));
  }

  /** Keeps what was corrected; goes on, asks for what is missing, or lets the minutes count. */
  void submitted(Act.Submitted submitted) {
    Person person = tools.directory().person(submitted.actor().userId());
    Matcher carried = CARRIED.matcher(submitted.metadata());
    Optional<Theirs> theirs =
        carried.matches() ? theirs(String.valueOf(carried.group(1)), person) : Optional.empty();
    if (theirs.isEmpty()) {
      tell(person, TEXTS.get(person.language(), "check.gone"));
      return;
    }
    Draft draft = theirs.get().draft();
    Series series = theirs.get().series();
    Points before = draft.points();
    int from = Integer.parseInt(carried.group(2));
    if (!Integer.toString(before.rows().size()).equals(carried.group(3))) {
      askAgain(person, draft, 0, TEXTS.get(person.language(), "check.changed"));
      return;
    }
    Points points = CheckForm.read(before, from, submitted.values(), series.members());
    int left = Math.max(0, before.rows().size() - from - CheckForm.ROWS);
    int next = points.rows().size() - left;
    Draft corrected = draft.with(checked(series, points));
    Optional<Integer> unfinished = corrected.firstUnfinished();
    if (left > 0) {
      String sentence = TEXTS.get(person.language(), "check.go-on", next, left);
      tools.minutes().keep(corrected);
      askAgain(person, corrected, next, sentence);
    } else if (points.held().isAfter(today(series))) {
      String day = Days.of(person.language(), points.held());
      tools.minutes().keep(corrected);
      askAgain(person, corrected, 0, TEXTS.get(person.language(), "check.ahead", day));
    } else if (unfinished.isPresent()) {
      String sentence = missing(person.language(), corrected);
      tools.minutes().keep(corrected);
      askAgain(person, corrected, page(unfinished.get()), sentence);
    } else {
      publishing.confirm(corrected, series, person);
    }
  }

  private LocalDate today(Series series) {
    return LocalDate.ofInstant(tools.clock().instant(), series.rhythm().zone());
  }

  /** Across the wall nothing is given to anybody: such an owner is asked for anew. */
  private Points checked(Series series, Points points) {
    Origin origin = Origin.minutes(series.id(), series.id());
    List<Row> rows =
        points.rows().stream()
            .map(
                row ->
                    row.out() || row.ownerId().isEmpty() || mayOwn(row.ownerId(), origin)
                        ? row
                        : new Row(row.what(), "", row.due(), row.doubts(), row.out()))
            .toList();
    return new Points(points.title(), points.held(), points.decisions(), points.open(), rows);
  }

  private boolean mayOwn(String userId, Origin origin) {
    return tools.promises().access().mayOwn(tools.directory().person(userId), origin);
  }

  private static int page(int row) {
    return row / CheckForm.ROWS * CheckForm.ROWS;
  }

  /** Names each action that is not whole, and what it lacks. */
  private static String missing(Language language, Draft draft) {
    List<Row> rows = draft.points().rows();
    List<String> lines =
        IntStream.range(0, rows.size())
            .filter(i -> !rows.get(i).isWhole(draft.points().held()))
            .mapToObj(
                i ->
                    TEXTS.get(
                        language,
                        "check.row",
                        i + 1,
                        rows.get(i).what(),
                        rows.get(i).missing(draft.points().held()).stream()
                            .map(gap -> word(language, gap))
                            .collect(Collectors.joining(TEXTS.get(language, "comma")))))
            .toList();
    String shown = String.join("\n", lines.subList(0, Math.min(MOST_NAMED, lines.size())));
    return TEXTS.get(language, "check.missing", lines.size()) + "\n" + shown;
  }

  private static String word(Language language, Gap gap) {
    return switch (gap) {
      case WHAT -> TEXTS.get(language, "gap.what");
      case OWNER -> TEXTS.get(language, "gap.owner");
      case DUE -> TEXTS.get(language, "gap.due");
      case BEFORE_MEETING -> TEXTS.get(language, "gap.before");
    };
  }

  private void askAgain(Person person, Draft draft, int from, String sentence) {
    Button button =
        new Button(
            MeetingIds.CHECK + from,
            TEXTS.get(person.language(), "button.check"),
            draft.id() + " " + from,
            true);
    new Blocks()
        .text(sentence)
        .buttons(List.of(button))
        .messages(sentence)
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
