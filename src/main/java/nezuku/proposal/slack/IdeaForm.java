package nezuku.proposal.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.Option;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;
import nezuku.proposal.Draft;
import nezuku.proposal.Kind;

/** The form in which somebody proposes or reports. */
final class IdeaForm {
  private static final Texts TEXTS = Texts.of(IdeaForm.class);
  private static final int WORDS = 200;

  private IdeaForm() {}

  /**
   * The form as far as it is begun.
   *
   * @param processes those that can be chosen
   * @param note what there is to say about what stands in it
   */
  static Modal of(
      Begun begun, Person person, List<BusinessProcess> processes, Optional<String> note) {
    Language language = person.language();
    Blocks blocks = new Blocks();
    note.ifPresent(sentence -> blocks.context(List.of(sentence)));
    if (!begun.evidence().isEmpty()) {
      blocks.context(
          List.of(TEXTS.get(language, "form.evidence", String.join("\n", begun.evidence()))));
    }
    blocks
        .search(
            ProposalIds.LIKE,
            TEXTS.get(language, "form.like"),
            TEXTS.get(language, "form.like.hint"))
        .optional()
        .select(
            ProposalIds.KIND,
            TEXTS.get(language, "form.kind"),
            kinds(language),
            begun.kind().isEmpty() ? key(Kind.IMPROVEMENT) : begun.kind())
        .write(ProposalIds.NOW, TEXTS.get(language, "form.now"), begun.now(), Draft.LONGEST)
        .optional()
        .write(
            ProposalIds.BETTER, TEXTS.get(language, "form.better"), begun.better(), Draft.LONGEST)
        .optional()
        .select(
            ProposalIds.PROCESS,
            TEXTS.get(language, "form.process"),
            processes(processes, language),
            begun.process().isEmpty() ? ProposalIds.NONE : begun.process())
        .line(ProposalIds.HOURS, TEXTS.get(language, "form.hours"), begun.hours(), WORDS)
        .optional()
        .line(ProposalIds.ERRORS, TEXTS.get(language, "form.errors"), begun.errors(), WORDS)
        .optional()
        .line(ProposalIds.PLEASED, TEXTS.get(language, "form.pleased"), begun.pleased(), WORDS)
        .optional()
        .tick(
            ProposalIds.ANONYMOUS,
            TEXTS.get(language, "form.anonymous"),
            new Option("yes", TEXTS.get(language, "form.anonymous.yes")),
            false);
    return new Modal(
        ProposalIds.NEW_FORM,
        begun.metadata(),
        TEXTS.get(language, "form.title"),
        TEXTS.get(language, "form.send"),
        TEXTS.get(language, "form.close"),
        blocks.view());
  }

  static String key(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static List<Option> kinds(Language language) {
    return Stream.of(Kind.values())
        .map(kind -> new Option(key(kind), TEXTS.get(language, "kind." + key(kind))))
        .toList();
  }

  private static List<Option> processes(List<BusinessProcess> processes, Language language) {
    List<Option> options = new ArrayList<>();
    options.add(new Option(ProposalIds.NONE, TEXTS.get(language, "process.none")));
    processes.forEach(one -> options.add(new Option(one.id(), one.name().in(language))));
    return options;
  }
}
