package nezuku.kpi.slack;

import java.util.List;
import java.util.Optional;
import nezuku.kpi.View;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.platform.text.Texts;

/** Who may ask for numbers: managers and admins. Asks Slack. */
final class Gate {
  private static final Texts TEXTS = Texts.of(Gate.class);
  private static final int MOST_NAMES = 3;

  private final KpiTools tools;

  Gate(KpiTools tools) {
    this.tools = tools;
  }

  /** What somebody may see; empty where they may not ask. */
  Optional<View> view(Person person) {
    return tools.roles().leads(person) ? View.of(person.clearance()) : Optional.empty();
  }

  /** The polite no, and whom to ask instead. */
  String refusal(Language language) {
    List<String> names =
        tools.roles().holders(Role.MANAGER).stream().limit(MOST_NAMES).map(Person::name).toList();
    return names.isEmpty()
        ? TEXTS.get(language, "no.nobody")
        : TEXTS.get(language, "no", String.join(TEXTS.get(language, "comma"), names));
  }
}
