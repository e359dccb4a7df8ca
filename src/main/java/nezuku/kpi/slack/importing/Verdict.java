package nezuku.kpi.slack.importing;

import java.util.List;
import java.util.function.Function;
import nezuku.kpi.source.Imports.Answer;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** Whether what was read counts: yes, no, or no longer. */
final class Verdict {
  private static final Texts TEXTS = Texts.of(Verdict.class);

  private final ImportTools tools;

  Verdict(ImportTools tools) {
    this.tools = tools;
  }

  void count(Act.Pressed press) {
    decide(press, tools.imports()::count, "counted");
  }

  void drop(Act.Pressed press) {
    decide(press, tools.imports()::drop, "dropped");
  }

  void undo(Act.Pressed press) {
    decide(press, tools.imports()::undo, "undone");
  }

  private void decide(Act.Pressed press, Function<String, Answer> deed, String done) {
    Person person = tools.directory().person(press.actor().userId());
    Language language = person.language();
    if (!tools.roles().leads(person)) {
      tell(person, TEXTS.get(language, "not-yours"));
      return;
    }
    String name =
        tools.imports().find(press.value()).map(layer -> layer.name()).orElse(press.value());
    switch (deed.apply(press.value())) {
      case DONE -> show(press, person, done, name);
      case GONE -> tell(person, TEXTS.get(language, "gone"));
      case ASKED -> tell(person, TEXTS.get(language, "asked", name));
    }
  }

  private void show(Act.Pressed press, Person person, String done, String name) {
    Language language = person.language();
    String sentence = TEXTS.get(language, done, name);
    Blocks blocks = new Blocks().text(sentence);
    if (done.equals("counted")) {
      blocks.buttons(
          List.of(Button.of(ImportIds.UNDO, TEXTS.get(language, "button.undo"), press.value())));
    }
    List<Message> messages = blocks.messages(sentence);
    if (press.surface() instanceof Act.Surface.InMessage at) {
      tools.messenger().replace(at.channelId(), at.ts(), messages.getFirst());
    } else {
      messages.forEach(message -> tools.messenger().direct(person.id(), message));
    }
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
