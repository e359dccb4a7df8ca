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
import nezuku.platform.slack.send.Place;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;

/** Tells in a process's channel what it is for, and counts who has read it. */
final class Announcing {
  private static final Texts TEXTS = Texts.of(Announcing.class);

  private final AdoptionTools tools;

  Announcing(AdoptionTools tools) {
    this.tools = tools;
  }

  void announce(Act.Pressed press, Person person) {
    Language language = person.language();
    Optional<BusinessProcess> found =
        tools.process(press.value(), person).filter(one -> tools.mayTick(person, one));
    if (found.isEmpty()) {
      say(person, TEXTS.get(language, "not-you"));
      return;
    }
    BusinessProcess process = found.get();
    Optional<Worded> purpose = process.fact(Fact.PURPOSE);
    Optional<String> channel = process.fact(Fact.CHANNEL).map(Worded::ja);
    if (purpose.isEmpty() || channel.isEmpty()) {
      say(person, TEXTS.get(language, "announce.nothing", process.id()));
      return;
    }
    Clearance heard = tools.directory().clearanceOfChannel(channel.get());
    if (!heard.allows(process.audience())) {
      say(person, TEXTS.get(language, "announce.wall"));
      return;
    }
    List<Message> messages = message(process, purpose.get(), language);
    tools.messenger().post(Place.channel(channel.get()), messages);
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
