package nezuku.process.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Worded;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;

/** A process as somebody reads it: why, to what end, who answers, where and when. Asks Slack. */
final class ProcessCard {
  private static final Texts TEXTS = Texts.of(ProcessCard.class);

  private final ProcessTools tools;

  ProcessCard(ProcessTools tools) {
    this.tools = tools;
  }

  Blocks of(BusinessProcess process, Person reader) {
    Language language = reader.language();
    Blocks blocks = new Blocks().header(process.name().in(language));
    for (Fact fact : Fact.values()) {
      process.fact(fact).ifPresent(value -> blocks.rich(line(process, fact, value, language)));
    }
    missing(process, reader).ifPresent(sentence -> blocks.context(List.of(sentence)));
    List<Button> buttons = new ArrayList<>();
    if (!tools.writable(reader, process).isEmpty()) {
      buttons.add(
          Button.of(
              ProcessIds.FILL + process.id(), TEXTS.get(language, "button.fill"), process.id()));
    }
    return buttons.isEmpty() ? blocks : blocks.buttons(buttons);
  }

  private RichLine line(BusinessProcess process, Fact fact, Worded value, Language language) {
    RichLine line = new RichLine().bold(label(fact, language)).text("　");
    return switch (fact.kind()) {
      case PERSON ->
          tools
              .answerable()
              .active(process, fact)
              .map(person -> line.user(person.id()))
              .orElseGet(() -> line.text(TEXTS.get(language, "left")));
      case CHANNEL -> line.channel(value.in(language));
      case TEXT ->
          fact == Fact.MANUAL
              ? line.link(value.in(language), value.in(language))
              : line.text(value.in(language));
    };
  }

  /** What is not known yet, and who is asked. */
  private Optional<String> missing(BusinessProcess process, Person reader) {
    Language language = reader.language();
    if (process.missing().isEmpty()) {
      return Optional.empty();
    }
    String facts = names(process, language);
    return Optional.of(
        tools
            .answerable()
            .owner(process)
            .map(owner -> TEXTS.get(language, "missing", facts, owner.name()))
            .orElseGet(() -> TEXTS.get(language, "missing.nobody", facts)));
  }

  /** What is missing, in words. */
  static String names(BusinessProcess process, Language language) {
    return process.missing().stream()
        .map(fact -> label(fact, language))
        .collect(Collectors.joining(TEXTS.get(language, "comma")));
  }

  static String label(Fact fact, Language language) {
    return TEXTS.get(language, "fact." + fact.key());
  }
}
