package nezuku.kpi.slack.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.kpi.source.Imports;
import nezuku.kpi.source.Source;
import nezuku.kpi.source.Unusable;
import nezuku.kpi.source.file.FileRecords;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.web.SlackReader;
import nezuku.platform.slack.web.SlackRefusal;
import nezuku.platform.store.StoreUnavailable;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files that people drop. Reading a large one takes a minute, so it happens afterwards, and
 * whoever dropped it is told at once that it does.
 */
final class DroppedFiles {
  private static final Logger LOG = LoggerFactory.getLogger(DroppedFiles.class);
  private static final Texts TEXTS = Texts.of(DroppedFiles.class);
  private static final int MOST_SOURCES = 20;

  private final ImportTools tools;
  private final Proposal proposal;

  DroppedFiles(ImportTools tools) {
    this.tools = tools;
    this.proposal = new Proposal();
  }

  /** Takes a file, in a direct message or the channel for it. */
  void shared(Act.Shared shared) {
    if (!shared.direct() && !tools.channelId().equals(Optional.of(shared.channelId()))) {
      return;
    }
    Person person = tools.directory().person(shared.actor().userId());
    if (!tools.roles().leads(person)) {
      tell(person, TEXTS.get(person.language(), "not-yours"));
      return;
    }
    List<Source> sources =
        tools.imports().sources().stream().filter(Source::takesFiles).limit(MOST_SOURCES).toList();
    for (String fileId : shared.fileIds()) {
      switch (sources.size()) {
        case 0 -> tell(person, TEXTS.get(person.language(), "no-sources"));
        case 1 -> take(person, fileId, sources.getFirst().name());
        default -> ask(person, fileId, sources);
      }
    }
  }

  private void ask(Person person, String fileId, List<Source> sources) {
    List<Button> buttons = new ArrayList<>();
    sources.forEach(
        source ->
            buttons.add(
                Button.of(
                    ImportIds.WHICH + source.name(), source.name(), fileId + " " + source.name())));
    String name = tools.reader().file(fileId).name();
    String question = TEXTS.get(person.language(), "which", name);
    new Blocks()
        .text(question)
        .buttons(buttons)
        .messages(question)
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  /** Somebody has said of which source a file is. */
  void chosen(Act.Pressed press) {
    Person person = tools.directory().person(press.actor().userId());
    int end = Math.max(0, press.value().indexOf(' '));
    String fileId = press.value().substring(0, end);
    String source = press.value().substring(end).strip();
    if (tools.roles().leads(person) && fileId.matches("F[A-Z0-9]+")) {
      take(person, fileId, source);
    } else {
      tell(person, TEXTS.get(person.language(), "not-yours"));
    }
  }

  private void take(Person person, String fileId, String source) {
    Language language = person.language();
    SlackReader.Shared file = tools.reader().file(fileId);
    if (file.size() > FileRecords.MOST_BYTES) {
      tell(person, TEXTS.get(language, "too-big", file.name(), FileRecords.MOST_BYTES / 1_000_000));
      return;
    }
    tell(person, TEXTS.get(language, "reading", file.name()));
    tools.later().accept(() -> read(person, file, source));
  }

  private void read(Person person, SlackReader.Shared file, String source) {
    Language language = person.language();
    try {
      Path local = Files.createTempFile("nezuku-import", ".bin");
      try {
        if (tools.reader().save(file, local, FileRecords.MOST_BYTES)) {
          Imports.Staged staged =
              tools.imports().stage(source, local, file.name(), Optional.of(person.id()));
          proposal
              .of(staged, language)
              .forEach(message -> tools.messenger().direct(person.id(), message));
        } else {
          tell(
              person,
              TEXTS.get(language, "too-big", file.name(), FileRecords.MOST_BYTES / 1_000_000));
        }
      } finally {
        Files.delete(local);
      }
    } catch (Unusable e) {
      tell(person, TEXTS.get(language, "unusable", file.name(), e.sentence(language)));
    } catch (SlackRefusal | IOException | UncheckedIOException | StoreUnavailable e) {
      String reference = Reference.random().text();
      LOG.warn("A file could not be read ({})", reference, e);
      tell(person, TEXTS.get(language, "failed", file.name(), reference));
    }
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
