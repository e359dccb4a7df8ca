package nezuku.proposal.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;
import nezuku.proposal.Baseline;
import nezuku.proposal.Idea;
import nezuku.proposal.Measured;
import nezuku.proposal.Phase;
import nezuku.proposal.State;
import nezuku.proposal.Step;

/** Shows a proposal to somebody, with what they may do. Asks Slack. */
final class IdeaCard {
  private static final Texts TEXTS = Texts.of(IdeaCard.class);

  private final ProposalTools tools;

  IdeaCard(ProposalTools tools) {
    this.tools = tools;
  }

  /** All of it. */
  Blocks whole(Idea idea, Person reader) {
    Language language = reader.language();
    Blocks blocks = content(idea, language).context(List.of(facts(idea, reader)));
    blocks.text(state(idea, language));
    history(idea, reader).ifPresent(lines -> blocks.context(List.of(lines)));
    List<Button> buttons = buttons(idea, reader);
    return buttons.isEmpty() ? blocks : blocks.buttons(buttons);
  }

  /** What it says. */
  Blocks content(Idea idea, Language language) {
    Blocks blocks =
        new Blocks()
            .header(TEXTS.get(language, "card.title", kind(idea, language), idea.id()))
            .rich(new RichLine().bold(TEXTS.get(language, "card.now")))
            .text(idea.said().now());
    if (!idea.said().better().isEmpty()) {
      blocks
          .rich(new RichLine().bold(TEXTS.get(language, "card.better")))
          .text(idea.said().better());
    }
    String effect = effect(idea, language);
    if (!effect.isEmpty()) {
      blocks.text(TEXTS.get(language, "card.effect", effect));
    }
    if (!idea.said().evidence().isEmpty()) {
      blocks
          .rich(new RichLine().bold(TEXTS.get(language, "card.evidence")))
          .text(String.join("\n", idea.said().evidence()));
    }
    return blocks;
  }

  /** One of a list. */
  Blocks line(Idea idea, Person reader) {
    Language language = reader.language();
    List<Button> buttons = new ArrayList<>();
    buttons.add(
        Button.of(ProposalIds.SHOW + idea.id(), TEXTS.get(language, "button.show"), idea.id()));
    agree(idea, reader).ifPresent(buttons::add);
    return new Blocks()
        .rich(new RichLine().bold(idea.id()).text("　" + idea.said().title()))
        .context(
            List.of(
                TEXTS.get(
                    language,
                    "card.line",
                    kind(idea, language),
                    facts(idea, reader),
                    phase(idea.state(), language))))
        .buttons(buttons);
  }

  static String kind(Idea idea, Language language) {
    return switch (idea.said().kind()) {
      case IMPROVEMENT -> TEXTS.get(language, "kind.improvement");
      case PROBLEM -> TEXTS.get(language, "kind.problem");
    };
  }

  static String phase(State state, Language language) {
    return TEXTS.get(language, "phase." + key(state.phase()));
  }

  static String key(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String effect(Idea idea, Language language) {
    List<String> parts = new ArrayList<>();
    add(parts, language, "card.hours", idea.said().expected().hours());
    add(parts, language, "card.errors", idea.said().expected().errors());
    add(parts, language, "card.pleased", idea.said().expected().satisfaction());
    return String.join(TEXTS.get(language, "comma"), parts);
  }

  private static void add(List<String> parts, Language language, String key, String words) {
    if (!words.isEmpty()) {
      parts.add(TEXTS.get(language, key, words));
    }
  }

  /** Its process, its author, the day and who agrees; the author only to whom they may be named. */
  private String facts(Idea idea, Person reader) {
    Language language = reader.language();
    Map<String, Set<String>> voters = tools.store().voters();
    return TEXTS.get(
        language,
        "card.facts",
        processName(idea, reader),
        author(idea, reader),
        idea.createdAt().atZone(reader.zone()).toLocalDate().toString(),
        voters.getOrDefault(idea.id(), Set.of()).size());
  }

  /** What a process is called; its id where it is configured no more. */
  private String processName(Idea idea, Person reader) {
    return tools
        .process(idea, reader)
        .map(process -> process.name())
        .map(name -> name.in(reader.language()))
        .or(() -> idea.said().process())
        .orElseGet(() -> TEXTS.get(reader.language(), "process.none"));
  }

  private String author(Idea idea, Person reader) {
    if (!tools.access().maySeeAuthor(reader, idea)) {
      return TEXTS.get(reader.language(), "author.anonymous");
    }
    String name = name(idea.author().id(), reader.language());
    return idea.author().anonymous() ? TEXTS.get(reader.language(), "author.hidden", name) : name;
  }

  /** Somebody's name; whoever has asked to be forgotten has none. */
  private String name(String userId, Language language) {
    return userId.isEmpty()
        ? TEXTS.get(language, "somebody")
        : TEXTS.get(language, "person", tools.person(userId).name());
  }

  /** How far it is, in a sentence. */
  String state(Idea idea, Language language) {
    return switch (idea.state()) {
      case State.Submitted submitted -> TEXTS.get(language, "state.submitted");
      case State.InReview(String owner, var due) ->
          TEXTS.get(language, "state.in-review", name(owner, language), due.toString());
      case State.Accepted(String by, var at, var before) ->
          TEXTS.get(language, "state.accepted", name(by, language))
              + before.map(one -> "\n" + before(one, language)).orElse("");
      case State.Done(String by, var at, String effect, var before, var after) ->
          TEXTS.get(language, "state.done", effect)
              + before.map(one -> "\n" + moved(one, after, language)).orElse("");
      case State.Declined(String reason, String by, var at) ->
          TEXTS.get(language, "state.declined", reason);
    };
  }

  /** The metric as it was before. */
  String before(Baseline baseline, Language language) {
    return TEXTS.get(
        language,
        "metric.before",
        tools.metrics().name(baseline.metric(), language),
        value(baseline.metric(), baseline.measured(), language));
  }

  /** The metric as it was before, and as it is since. */
  String moved(Baseline baseline, Optional<Measured> after, Language language) {
    return TEXTS.get(
        language,
        "metric.moved",
        tools.metrics().name(baseline.metric(), language),
        value(baseline.metric(), baseline.measured(), language),
        after
            .map(one -> value(baseline.metric(), one, language))
            .orElseGet(() -> TEXTS.get(language, "metric.none")));
  }

  private String value(String metric, Measured measured, Language language) {
    return TEXTS.get(
        language,
        "metric.value",
        tools.metrics().words(metric, measured, language),
        measured.period(),
        measured.n());
  }

  private Optional<String> history(Idea idea, Person reader) {
    Language language = reader.language();
    List<Step> steps = tools.store().history(idea.id());
    return steps.size() < 2
        ? Optional.empty()
        : Optional.of(
            String.join(
                "\n",
                steps.stream()
                    .skip(1)
                    .map(
                        step ->
                            TEXTS.get(
                                language,
                                "history",
                                step.at().atZone(reader.zone()).toLocalDate().toString(),
                                TEXTS.get(language, "phase." + key(step.phase())),
                                name(step.byId(), language)))
                    .toList()));
  }

  private List<Button> buttons(Idea idea, Person reader) {
    List<Button> buttons = new ArrayList<>();
    agree(idea, reader).ifPresent(buttons::add);
    if (!(idea.state() instanceof State.Open) || !tools.mayDecide(reader, idea)) {
      return buttons;
    }
    Language language = reader.language();
    switch (idea.state()) {
      case State.Submitted submitted ->
          buttons.add(button(ProposalIds.REVIEW, "button.review", idea, language));
      case State.InReview review -> {
        buttons.add(button(ProposalIds.ACCEPT, "button.accept", idea, language));
        buttons.add(button(ProposalIds.REVIEW, "button.review-again", idea, language));
      }
      case State.Accepted accepted -> {
        buttons.add(button(ProposalIds.DONE, "button.done", idea, language));
        buttons.add(button(ProposalIds.ADD, "button.add", idea, language));
      }
      case State.Done done -> {}
      case State.Declined declined -> {}
    }
    buttons.add(button(ProposalIds.DECLINE, "button.decline", idea, language));
    return buttons;
  }

  private static Button button(String id, String text, Idea idea, Language language) {
    return Button.of(id + idea.id(), TEXTS.get(language, text), idea.id());
  }

  private Optional<Button> agree(Idea idea, Person reader) {
    return tools.access().mayVote(reader, idea)
        ? Optional.of(button(ProposalIds.AGREE, "button.agree", idea, reader.language()))
        : Optional.empty();
  }
}
