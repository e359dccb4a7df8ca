package nezuku.meeting.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.meeting.Brought;
import nezuku.meeting.Series;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.web.SlackReader;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Texts;

/**
 * Files in the channel of a series, from whoever still owes material for its next meeting: they are
 * asked whether it is that. The file stays where it is; only its link is kept.
 */
final class DroppedMaterial {
  private static final Texts TEXTS = Texts.of(DroppedMaterial.class);
  private static final String DAY = "day";
  private static final String FILE = "file";
  private static final String LINK = "link";
  private static final int MOST_NAMES = 20;

  private final MeetingTools tools;
  private final SeriesDesk desk;

  DroppedMaterial(MeetingTools tools, SeriesDesk desk) {
    this.tools = tools;
    this.desk = desk;
  }

  /** Asks about each file; a direct message with one that nobody reads is told which are read. */
  void shared(Act.Shared shared) {
    Person person = tools.directory().person(shared.actor().userId());
    if (shared.direct()) {
      tell(person, TEXTS.get(person.language(), "dropped.unread"));
      return;
    }
    List<MeetingDay> owing =
        desk.of(person).stream()
            .filter(series -> series.channelId().equals(shared.channelId()))
            .flatMap(series -> MeetingDay.next(series, tools).stream())
            .filter(this::isSoon)
            .filter(day -> !Owed.by(person, day, tools).isEmpty())
            .toList();
    if (!owing.isEmpty()) {
      List<SlackReader.Shared> files =
          shared.fileIds().stream()
              .map(tools.reader()::file)
              .filter(file -> !file.permalink().isEmpty())
              .toList();
      owing.forEach(day -> files.forEach(file -> ask(person, day, file)));
    }
  }

  private boolean isSoon(MeetingDay day) {
    Series series = day.series();
    LocalDate today = LocalDate.ofInstant(tools.clock().instant(), series.rhythm().zone());
    return !today.isBefore(
        tools.calendars().in(series.rhythm().zone()).plusWorkingDays(day.date(), -Owed.DAYS_ASKED));
  }

  private void ask(Person person, MeetingDay day, SlackReader.Shared file) {
    Language language = person.language();
    String formId = Reference.random().toString();
    List<String> names = Owed.by(person, day, tools).stream().limit(MOST_NAMES).toList();
    List<Button> buttons = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      buttons.add(
          Button.of(
              MeetingIds.IS_MATERIAL + formId + i, names.get(i), formId + " " + names.get(i)));
    }
    String question =
        TEXTS.get(
            language,
            "dropped.ask",
            file.name(),
            day.series().name(),
            Days.of(language, day.date()));
    tools
        .forms()
        .keep(
            formId,
            person.id(),
            Map.of(DAY, day.value(), FILE, file.name(), LINK, file.permalink()),
            tools.clock().instant());
    new Blocks()
        .text(question)
        .buttons(buttons)
        .messages(question)
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  /** It is that material. */
  void chosen(Act.Pressed press, Person person) {
    Language language = person.language();
    int end = Math.max(0, press.value().indexOf(' '));
    String name = press.value().substring(end).strip();
    Map<String, String> file =
        tools.forms().find(press.value().substring(0, end), person.id()).orElse(Map.of());
    Optional<MeetingDay> day =
        MeetingDay.of(file.getOrDefault(DAY, ""), person, tools)
            .filter(
                one -> one.series().material().stream().anyMatch(some -> some.name().equals(name)));
    if (day.isEmpty()) {
      tell(person, TEXTS.get(language, "bad.form-gone"));
      return;
    }
    tools
        .preparation()
        .bring(
            day.get().series().id(),
            day.get().date(),
            new Brought(name, person.id(), file.getOrDefault(LINK, "")),
            tools.clock().instant());
    tell(person, TEXTS.get(language, "dropped.kept", file.getOrDefault(FILE, ""), name));
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
