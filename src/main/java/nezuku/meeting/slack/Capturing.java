package nezuku.meeting.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nezuku.meeting.Series;
import nezuku.meeting.minutes.MinutesFile;
import nezuku.meeting.minutes.MinutesFile.Problem;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.web.SlackReader;
import nezuku.platform.slack.web.SlackRefusal;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Texts;

/** Minutes that stand in Slack already: in a thread, or in a file that somebody shares. */
final class Capturing {
  private static final Texts TEXTS = Texts.of(Capturing.class);
  private static final String TEXT = "text";
  private static final String FILE = "file";
  private static final int MOST_SERIES = 20;

  private final MeetingTools tools;
  private final SeriesDesk desk;
  private final HandIn handIn;

  Capturing(MeetingTools tools, SeriesDesk desk, HandIn handIn) {
    this.tools = tools;
    this.desk = desk;
    this.handIn = handIn;
  }

  /** Takes a message, or the whole thread that it is in. */
  void pointedAt(Act.PointedAt pointed) {
    Person person = tools.directory().person(pointed.actor().userId());
    String text = text(pointed);
    if (text.isBlank()) {
      tell(person, TEXTS.get(person.language(), "thread.empty"));
    } else {
      take(person, pointed.channelId(), Map.of(TEXT, text));
    }
  }

  /** Where the bot is not, it reads the one message that Slack has sent along. */
  private String text(Act.PointedAt pointed) {
    if (pointed.message().threadTs().isEmpty()) {
      return pointed.text();
    }
    try {
      return tools.reader().thread(pointed.channelId(), pointed.message().threadTs()).stream()
          .filter(line -> !line.userId().isEmpty())
          .map(SlackReader.Line::text)
          .collect(Collectors.joining("\n"));
    } catch (SlackRefusal e) {
      return pointed.text();
    }
  }

  /** Takes a file; in a channel only that of somebody who keeps a series there. */
  void shared(Act.Shared shared) {
    Person person = tools.directory().person(shared.actor().userId());
    List<Series> here =
        desk.of(person).stream()
            .filter(series -> series.channelId().equals(shared.channelId()))
            .filter(series -> series.isKeptBy(person.id()))
            .toList();
    if (shared.direct() || !here.isEmpty()) {
      shared.fileIds().forEach(id -> take(person, shared.channelId(), Map.of(FILE, id)));
    }
  }

  /** Takes it for the series of the channel or the only one; else asks which. */
  private void take(Person person, String channelId, Map<String, String> what) {
    List<Series> mine = desk.of(person);
    List<Series> here =
        mine.stream().filter(series -> series.channelId().equals(channelId)).toList();
    List<Series> likely = here.isEmpty() ? mine : here;
    if (likely.isEmpty()) {
      tell(person, TEXTS.get(person.language(), "list.none"));
    } else if (likely.size() == 1) {
      take(person, likely.getFirst(), what);
    } else {
      ask(person, likely, what);
    }
  }

  private void ask(Person person, List<Series> likely, Map<String, String> what) {
    Language language = person.language();
    String formId = Reference.random().toString();
    List<Button> buttons = new ArrayList<>();
    likely.stream()
        .limit(MOST_SERIES)
        .forEach(
            series ->
                buttons.add(
                    Button.of(
                        MeetingIds.WHICH + series.id(),
                        series.name(),
                        formId + " " + series.id())));
    String question = TEXTS.get(language, "which");
    tools.forms().keep(formId, person.id(), what, tools.clock().instant());
    new Blocks()
        .text(question)
        .buttons(buttons)
        .messages(question)
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  /** Somebody has said which series it is of. */
  void chosen(Act.Pressed press, Person person) {
    int end = Math.max(0, press.value().indexOf(' '));
    Optional<Map<String, String>> what =
        tools.forms().find(press.value().substring(0, end), person.id());
    Optional<Series> series =
        desk.of(person).stream()
            .filter(one -> one.id().equals(press.value().substring(end).strip()))
            .findFirst();
    if (what.isEmpty() || series.isEmpty()) {
      tell(person, TEXTS.get(person.language(), "bad.form-gone"));
    } else {
      take(person, series.get(), what.get());
    }
  }

  private void take(Person person, Series series, Map<String, String> what) {
    String text = what.getOrDefault(TEXT, "");
    if (!text.isEmpty()) {
      handIn.take(series, person, text, Optional.empty());
      return;
    }
    SlackReader.Shared file = tools.reader().file(what.getOrDefault(FILE, ""));
    switch (read(file)) {
      case MinutesFile.Content(String content) when content.isBlank() ->
          tell(person, TEXTS.get(person.language(), "file.empty", file.name()));
      case MinutesFile.Content(String content) ->
          handIn.take(series, person, content, Optional.empty());
      case MinutesFile.Refused(Problem problem) ->
          tell(
              person,
              TEXTS.get(
                  person.language(),
                  key(problem),
                  file.name(),
                  MinutesFile.mostBytes(file.name()) >> 20));
    }
  }

  private MinutesFile read(SlackReader.Shared file) {
    if (file.name().toLowerCase(Locale.ROOT).endsWith(".doc")) {
      return new MinutesFile.Refused(Problem.LOCKED_OR_OLD);
    }
    int most = MinutesFile.mostBytes(file.name());
    return (file.size() > most ? Optional.<byte[]>empty() : tools.reader().content(file, most))
        .map(bytes -> MinutesFile.of(file.name(), bytes))
        .orElseGet(() -> new MinutesFile.Refused(Problem.TOO_BIG));
  }

  private static String key(Problem problem) {
    return switch (problem) {
      case TOO_BIG -> "file.too-big";
      case BOMB -> "file.bomb";
      case LOCKED_OR_OLD -> "file.locked-or-old";
      case NOT_A_DOCUMENT -> "file.not-text";
    };
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
