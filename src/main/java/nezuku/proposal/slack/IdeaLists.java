package nezuku.proposal.slack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Menu;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Option;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;
import nezuku.proposal.Filter;
import nezuku.proposal.Idea;
import nezuku.proposal.Kind;
import nezuku.proposal.Phase;
import nezuku.proposal.csv.IdeaCsv;

/** Lists proposals that somebody may see, the newest first. */
final class IdeaLists {
  private static final Texts TEXTS = Texts.of(IdeaLists.class);
  private static final int MOST = 8;

  private final ProposalTools tools;
  private final IdeaCard card;

  IdeaLists(ProposalTools tools, IdeaCard card) {
    this.tools = tools;
    this.card = card;
  }

  /** Those that fit, with menus to narrow them. */
  List<Message> list(Filter filter, Person reader) {
    List<Idea> found = visible(reader).stream().filter(filter).toList();
    String title = TEXTS.get(reader.language(), "list", found.size());
    Blocks blocks = new Blocks().text(title).menus(menus(filter, reader));
    return lines(blocks, found, reader).messages(title);
  }

  /** Their own. */
  List<Message> mine(Person reader) {
    List<Idea> own = visible(reader).stream().filter(idea -> idea.isOf(reader)).toList();
    String title = TEXTS.get(reader.language(), "mine", own.size());
    return lines(new Blocks().text(title), own, reader).messages(title);
  }

  private Blocks lines(Blocks blocks, List<Idea> ideas, Person reader) {
    ideas.stream().limit(MOST).forEach(idea -> blocks.append(card.line(idea, reader)));
    return ideas.size() > MOST
        ? blocks.context(List.of(TEXTS.get(reader.language(), "list.more", ideas.size() - MOST)))
        : blocks;
  }

  List<Idea> visible(Person reader) {
    return tools.store().all().stream()
        .filter(idea -> tools.access().maySee(reader, idea))
        .toList();
  }

  /** Gives them as a file; asks Slack. */
  int export(Person reader) {
    List<Idea> ideas = visible(reader);
    String csv = IdeaCsv.write(ideas, tools.store().voters(), id -> tools.person(id).name());
    tools.acting().now().give(reader.id(), "proposals.csv", csv.getBytes(StandardCharsets.UTF_8));
    return ideas.size();
  }

  private List<Menu> menus(Filter filter, Person reader) {
    Language language = reader.language();
    List<Option> phases = new ArrayList<>();
    phases.add(option(phase(filter, Optional.empty()), TEXTS.get(language, "filter.any-phase")));
    Stream.of(Phase.values())
        .forEach(
            one ->
                phases.add(
                    option(
                        phase(filter, Optional.of(one)),
                        TEXTS.get(language, "phase." + IdeaCard.key(one)))));
    List<Option> processes = new ArrayList<>();
    processes.add(
        option(process(filter, Optional.empty()), TEXTS.get(language, "filter.any-process")));
    for (BusinessProcess one : tools.processes().visible(reader.clearance())) {
      processes.add(option(process(filter, Optional.of(one.id())), one.name().in(language)));
    }
    List<Option> kinds = new ArrayList<>();
    kinds.add(option(kind(filter, Optional.empty()), TEXTS.get(language, "filter.any-kind")));
    for (Kind one : Kind.values()) {
      kinds.add(
          option(kind(filter, Optional.of(one)), TEXTS.get(language, "kind." + IdeaForm.key(one))));
    }
    String now = FilterCode.of(filter);
    return List.of(
        new Menu(ProposalIds.BY_PHASE, TEXTS.get(language, "filter.phase"), phases, now),
        new Menu(ProposalIds.BY_PROCESS, TEXTS.get(language, "filter.process"), processes, now),
        new Menu(ProposalIds.BY_KIND, TEXTS.get(language, "filter.kind"), kinds, now));
  }

  private static Option option(Filter filter, String text) {
    return new Option(FilterCode.of(filter), text);
  }

  private static Filter phase(Filter filter, Optional<Phase> phase) {
    return new Filter(phase, filter.process(), filter.kind(), filter.words());
  }

  private static Filter process(Filter filter, Optional<String> process) {
    return new Filter(filter.phase(), process, filter.kind(), filter.words());
  }

  private static Filter kind(Filter filter, Optional<Kind> kind) {
    return new Filter(filter.phase(), filter.process(), kind, filter.words());
  }
}
