package nezuku.meeting.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Texts;

/** What was typed into a form that can't be taken comes back with the reason; nothing is lost. */
final class GiveBack {
  private static final Texts TEXTS = Texts.of(GiveBack.class);

  private final MeetingTools tools;

  /** A form as it was given back: what it carried, and what was typed. */
  record Again(String metadata, Map<String, String> fields) {}

  GiveBack(MeetingTools tools) {
    this.tools = tools;
  }

  /** Says why, with a button that opens the form again. */
  void say(Act.Submitted submitted, Person person, String why, String actionId) {
    String formId = Reference.random().toString();
    tools.forms().keep(formId, person.id(), submitted.values(), tools.clock().instant());
    Button again =
        Button.of(
            actionId,
            TEXTS.get(person.language(), "button.again"),
            (formId + " " + submitted.metadata()).strip());
    new Blocks()
        .text(why)
        .buttons(List.of(again))
        .messages(why)
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  /** What was typed; if it is gone, the person is told. */
  Optional<Again> read(Act.Pressed press, Person person) {
    int end = press.value().indexOf(' ');
    String formId = end < 0 ? press.value() : press.value().substring(0, end);
    Optional<Again> again =
        tools
            .forms()
            .find(formId, person.id())
            .map(fields -> new Again(end < 0 ? "" : press.value().substring(end + 1), fields));
    if (again.isEmpty()) {
      tools
          .messenger()
          .direct(person.id(), Message.of(TEXTS.get(person.language(), "bad.form-gone")));
    }
    return again;
  }
}
