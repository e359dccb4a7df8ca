package nezuku.adoption.slack;

import java.util.List;
import java.util.Optional;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Worded;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.send.Place;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;

/** Tells in channels what a process is for, and counts who has read it. */
final class Announcing {
  private static final Texts TEXTS = Texts.of(Announcing.class);

  private final AdoptionTools tools;

  Announcing(AdoptionTools tools) {
    this.tools = tools;
  }

  /** Asks where to announce it. */
  void open(Act.Pressed press, Person person) {
    mine(press.value(), person)
        .ifPresent(process -> tools.now().open(press.triggerId(), form(process, person)));
  }

  /** A process with a purpose, of which somebody may tell; else they read why not. */
  private Optional<BusinessProcess> mine(String id, Person person) {
    Language language = person.language();
    Optional<BusinessProcess> process =
        tools.process(id, person).filter(one -> tools.mayTick(person, one));
    if (process.isEmpty()) {
      say(person, TEXTS.get(language, "not-you"));
    } else if (process.get().fact(Fact.PURPOSE).isEmpty()) {
      say(person, TEXTS.get(language, "announce.nothing", process.get().id()));
      return Optional.empty();
    }
    return process;
  }

  private static Modal form(BusinessProcess process, Person person) {
    Language language = person.language();
    return new Modal(
        AdoptionIds.ANNOUNCE_FORM,
        process.id(),
        process.name().in(language),
        TEXTS.get(language, "announce.send"),
        TEXTS.get(language, "tick.close"),
        new Blocks()
            .channel(
                AdoptionIds.ANNOUNCE_CHANNEL,
                TEXTS.get(language, "announce.where"),
                process.fact(Fact.CHANNEL).map(Worded::ja).orElse(""))
            .view());
  }

  /** Announces it, unless somebody reads there who must not. */
  void submitted(Act.Submitted form) {
    Person person = tools.directory().person(form.actor().userId());
    Language language = person.language();
    Optional<BusinessProcess> found = mine(form.metadata(), person);
    if (found.isEmpty()) {
      return;
    }
    BusinessProcess process = found.get();
    String channel = form.values().getOrDefault(AdoptionIds.ANNOUNCE_CHANNEL, "");
    Clearance heard = tools.directory().clearanceOfChannel(channel);
    if (!heard.allows(process.audience())) {
      say(person, TEXTS.get(language, "announce.wall"));
      return;
    }
    Worded purpose = process.fact(Fact.PURPOSE).orElseThrow();
    tools.messenger().post(Place.channel(channel), message(process, purpose, language));
    say(person, TEXTS.get(language, "announced", process.name().in(language)));
  }

  /** In both languages, since both are read there. */
  private static List<Message> message(BusinessProcess process, Worded purpose, Language first) {
    Blocks blocks = new Blocks().header(title(process, first)).text(text(process, purpose, first));
    if (!purpose.ja().equals(purpose.en())) {
      blocks.text(text(process, purpose, first.other()));
    }
    return blocks
        .buttons(
            List.of(
                Button.of(
                    AdoptionIds.READ + process.id(),
                    TEXTS.get(first, "button.read"),
                    process.id())))
        .messages(title(process, first));
  }

  private static String title(BusinessProcess process, Language language) {
    return TEXTS.get(language, "announce.title", process.name().in(language));
  }

  private static String text(BusinessProcess process, Worded purpose, Language language) {
    return process
        .fact(Fact.GOAL)
        .map(goal -> TEXTS.get(language, "announce.goal", purpose.in(language), goal.in(language)))
        .orElseGet(() -> purpose.in(language));
  }

  /** Somebody says that they have read it. */
  void read(Act.Pressed press, Person person) {
    Language language = person.language();
    Optional<BusinessProcess> process = tools.process(press.value(), person);
    if (process.isEmpty()) {
      return;
    }
    String sentence = TEXTS.get(language, "read", process.get().name().in(language));
    boolean first = tools.store().read(process.get().id(), person.id(), tools.clock().instant());
    if (first
        && press.surface() instanceof Act.Surface.InMessage(var channel, var ts, var t, var r)) {
      tools.messenger().whisper(Place.channel(channel), person.id(), Message.of(sentence));
    }
  }

  private void say(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
