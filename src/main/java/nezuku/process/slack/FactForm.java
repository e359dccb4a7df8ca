package nezuku.process.slack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Worded;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;

/** The form in which people write what is known of a process, each text in both languages. */
final class FactForm {
  private static final Texts TEXTS = Texts.of(FactForm.class);
  private static final int LONGEST = 500;
  private static final String MANUAL = "https://\\S+";

  private final ProcessTools tools;
  private final ProcessCard card;

  FactForm(ProcessTools tools) {
    this.tools = tools;
    this.card = new ProcessCard(tools);
  }

  /** What was typed of a fact, and whether it can stand. */
  private sealed interface Typed {
    record Fit(Worded value) implements Typed {}

    record Unfit(String why) implements Typed {}

    record Nothing() implements Typed {}
  }

  void open(Act.Pressed press, Person person) {
    Optional<BusinessProcess> found = process(press.value(), person);
    Set<Fact> writable = found.map(process -> tools.writable(person, process)).orElseGet(Set::of);
    if (writable.isEmpty()) {
      say(person, TEXTS.get(person.language(), "fill.not-you"));
    } else {
      tools.now().open(press.triggerId(), form(found.orElseThrow(), writable, person));
    }
  }

  private Optional<BusinessProcess> process(String id, Person person) {
    return tools.processes().called(id, person.clearance());
  }

  private Modal form(BusinessProcess process, Set<Fact> writable, Person person) {
    Language language = person.language();
    Blocks blocks = new Blocks();
    for (Fact fact : writable) {
      String label = ProcessCard.label(fact, language);
      Optional<Worded> known = process.fact(fact);
      switch (fact.kind()) {
        case PERSON ->
            blocks
                .person(
                    block(fact),
                    label,
                    tools.answerable().active(process, fact).map(Person::id).orElse(""))
                .optional();
        case CHANNEL ->
            blocks.channel(block(fact), label, known.map(Worded::ja).orElse("")).optional();
        case TEXT -> {
          if (fact == Fact.MANUAL) {
            blocks.line(block(fact), label, known.map(Worded::ja).orElse(""), LONGEST).optional();
          } else {
            text(blocks, fact, Language.JA, label, known, language);
            text(blocks, fact, Language.EN, label, known, language);
          }
        }
      }
    }
    return new Modal(
        ProcessIds.FORM,
        process.id(),
        process.name().in(language),
        TEXTS.get(language, "form.save"),
        TEXTS.get(language, "form.close"),
        blocks.view());
  }

  private static void text(
      Blocks blocks,
      Fact fact,
      Language written,
      String label,
      Optional<Worded> known,
      Language language) {
    blocks
        .write(
            block(fact, written),
            TEXTS.get(language, "form.in." + written.code(), label),
            known.map(value -> value.in(written)).orElse(""),
            LONGEST)
        .optional();
  }

  private static String block(Fact fact) {
    return ProcessIds.PREFIX + fact.key();
  }

  private static String block(Fact fact, Language language) {
    return block(fact) + "_" + language.code();
  }

  /** Keeps what can stand; the rest is named with what was typed. */
  void submitted(Act.Submitted form) {
    Person person = tools.directory().person(form.actor().userId());
    Language language = person.language();
    Optional<BusinessProcess> found = process(form.metadata(), person);
    Set<Fact> writable = found.map(process -> tools.writable(person, process)).orElseGet(Set::of);
    if (writable.isEmpty()) {
      say(person, TEXTS.get(language, "fill.not-you"));
      return;
    }
    BusinessProcess process = found.orElseThrow();
    Map<Fact, Worded> fit = new EnumMap<>(Fact.class);
    List<String> unfit = new ArrayList<>();
    for (Fact fact : writable) {
      switch (typed(process, fact, form.values(), language)) {
        case Typed.Fit(Worded value) -> {
          if (!process.fact(fact).equals(Optional.of(value))) {
            fit.put(fact, value);
          }
        }
        case Typed.Unfit(String why) -> unfit.add(why);
        case Typed.Nothing nothing -> {}
      }
    }
    keep(process, fit, unfit, person);
  }

  private void keep(
      BusinessProcess process, Map<Fact, Worded> fit, List<String> unfit, Person person) {
    Language language = person.language();
    BusinessProcess now = process.with(fit);
    String title =
        TEXTS.get(language, "filled", process.name().in(language), Integer.toString(fit.size()));
    Blocks blocks = new Blocks().text(title);
    unfit.forEach(blocks::text);
    List<Message> told = blocks.append(card.of(now, person)).messages(title);
    fit.forEach(
        (fact, value) ->
            tools.facts().add(process.id(), fact, value, person.id(), tools.clock().instant()));
    if (now.missing().isEmpty()) {
      tools
          .duties()
          .settle(ProcessIds.source(process), person.id(), TEXTS.get(language, "complete"));
    }
    told.forEach(message -> tools.messenger().direct(person.id(), message));
  }

  private Typed typed(
      BusinessProcess process, Fact fact, Map<String, String> values, Language language) {
    String label = ProcessCard.label(fact, language);
    String one = values.getOrDefault(block(fact), "").strip();
    return switch (fact.kind()) {
      case PERSON -> {
        // Who is named already by another id stays.
        boolean same =
            tools.answerable().named(process, fact).filter(was -> was.id().equals(one)).isPresent();
        if (one.isEmpty() || same) {
          yield new Typed.Nothing();
        }
        Person named = tools.directory().person(one);
        yield tools.fits(named, process, fact)
            ? new Typed.Fit(new Worded(one, one))
            : new Typed.Unfit(TEXTS.get(language, "unfit.person", label, named.name()));
      }
      case CHANNEL -> one.isEmpty() ? new Typed.Nothing() : new Typed.Fit(new Worded(one, one));
      case TEXT ->
          fact == Fact.MANUAL ? manual(one, label, language) : words(fact, values, label, language);
    };
  }

  private static Typed manual(String typed, String label, Language language) {
    if (typed.isEmpty()) {
      return new Typed.Nothing();
    }
    return typed.matches(MANUAL)
        ? new Typed.Fit(new Worded(typed, typed))
        : new Typed.Unfit(TEXTS.get(language, "unfit.link", label, typed));
  }

  /** A text in one language is read in both until the other one is written. */
  private static Typed words(
      Fact fact, Map<String, String> values, String label, Language language) {
    String ja = values.getOrDefault(block(fact, Language.JA), "").strip();
    String en = values.getOrDefault(block(fact, Language.EN), "").strip();
    if (ja.length() > LONGEST || en.length() > LONGEST) {
      return new Typed.Unfit(TEXTS.get(language, "unfit.long", label, Integer.toString(LONGEST)));
    }
    return ja.isEmpty() && en.isEmpty()
        ? new Typed.Nothing()
        : new Typed.Fit(new Worded(ja.isEmpty() ? en : ja, en.isEmpty() ? ja : en));
  }

  private void say(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
