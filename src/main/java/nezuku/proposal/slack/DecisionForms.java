package nezuku.proposal.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Cut;
import nezuku.platform.slack.block.Limits;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.Option;
import nezuku.platform.text.Texts;
import nezuku.proposal.Idea;
import nezuku.proposal.Metrics;

/** The forms in which somebody says what becomes of a proposal. */
final class DecisionForms {
  static final int WHAT = 500;
  static final int WORD = 1_000;
  private static final Texts TEXTS = Texts.of(DecisionForms.class);

  private DecisionForms() {}

  static Modal review(Idea idea, Person person, String ownerId, LocalDate due) {
    return form(
        ProposalIds.REVIEW_FORM,
        "review",
        idea,
        person,
        about(idea, person)
            .person(ProposalIds.OWNER, label(person, "review.owner"), ownerId)
            .date(ProposalIds.DUE, label(person, "review.due"), Optional.of(due)));
  }

  static Modal accept(Idea idea, Person person, LocalDate due, Metrics metrics) {
    Language language = person.language();
    List<Option> options = new ArrayList<>();
    options.add(new Option(ProposalIds.NONE, TEXTS.get(language, "accept.no-metric")));
    metrics.all().stream()
        .filter(one -> one.id().length() <= Limits.OPTION_VALUE)
        .forEach(one -> options.add(new Option(one.id(), one.name().in(language))));
    Blocks blocks =
        work(about(idea, person), Cut.at(WHAT, idea.said().better()), person, due)
            .select(ProposalIds.METRIC, label(person, "accept.metric"), options, ProposalIds.NONE);
    return form(ProposalIds.ACCEPT_FORM, "accept", idea, person, blocks);
  }

  static Modal add(Idea idea, Person person, LocalDate due) {
    return form(
        ProposalIds.ADD_FORM, "add", idea, person, work(about(idea, person), "", person, due));
  }

  private static Blocks work(Blocks blocks, String what, Person person, LocalDate due) {
    return blocks
        .write(ProposalIds.WHAT, label(person, "accept.what"), what, WHAT)
        .person(ProposalIds.OWNER, label(person, "accept.owner"), person.id())
        .date(ProposalIds.DUE, label(person, "accept.due"), Optional.of(due));
  }

  static Modal done(Idea idea, Person person, Optional<String> moved) {
    Blocks blocks = about(idea, person);
    moved.ifPresent(blocks::text);
    return form(
        ProposalIds.DONE_FORM,
        "done",
        idea,
        person,
        blocks.write(ProposalIds.WORD, label(person, "done.effect"), "", WORD));
  }

  static Modal decline(Idea idea, Person person) {
    return form(
        ProposalIds.DECLINE_FORM,
        "decline",
        idea,
        person,
        about(idea, person)
            .context(List.of(TEXTS.get(person.language(), "form.decline.hint")))
            .write(ProposalIds.WORD, label(person, "decline.reason"), "", WORD));
  }

  private static Blocks about(Idea idea, Person person) {
    return new Blocks()
        .text(TEXTS.get(person.language(), "form.about", idea.id(), idea.said().title()));
  }

  private static String label(Person person, String key) {
    return TEXTS.get(person.language(), "form." + key);
  }

  private static Modal form(String callback, String key, Idea idea, Person person, Blocks blocks) {
    Language language = person.language();
    return new Modal(
        callback,
        idea.id(),
        TEXTS.get(language, "form." + key + ".title"),
        TEXTS.get(language, "form." + key + ".send"),
        TEXTS.get(language, "form.close"),
        blocks.view());
  }
}
