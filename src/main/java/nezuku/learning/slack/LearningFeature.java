package nezuku.learning.slack;

import java.util.List;
import java.util.function.UnaryOperator;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Job;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Feature;
import nezuku.platform.slack.HomeSection;
import nezuku.platform.slack.Listener;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.digest.DigestSource;
import nezuku.platform.text.Texts;

/** Courses: {@code /bpo-learn}. */
public final class LearningFeature implements Feature {
  private static final Texts TEXTS = Texts.of(LearningFeature.class);

  private final LearningTools tools;
  private final Mine mine;
  private final Teams teams;
  private final Stepping stepping;
  private final Answering answering;
  private final Matching matching;

  /** Begins to teach, if courses are on. */
  public LearningFeature(LearningTools tools) {
    Finishing finishing = new Finishing(tools);
    this.tools = tools;
    this.mine = new Mine(tools);
    this.teams = new Teams(tools);
    this.stepping = new Stepping(tools, finishing);
    this.answering = new Answering(tools, finishing);
    this.matching = new Matching(tools, answering);
  }

  @Override
  public List<Listener> listeners() {
    return List.of(
        new Listener.OnCommand("/bpo-learn", this::commanded),
        new Listener.OnPressed(LearningIds.PREFIX, this::pressed));
  }

  @Override
  public List<Job> jobs() {
    return tools.settings().on()
        ? List.of(new EnrolJob(tools).job(), new FlagJob(tools).job())
        : List.of();
  }

  @Override
  public List<DigestSource> mornings() {
    return List.of(new LearningMornings(tools));
  }

  @Override
  public List<HomeSection> home() {
    return List.of(new LearningHome(tools, mine));
  }

  @Override
  public List<String> help(Language language) {
    return List.of(TEXTS.get(language, "help"));
  }

  private void commanded(Act.Commanded command) {
    Person person = tools.person(command.actor().userId());
    answer(command.text().strip(), person)
        .forEach(message -> tools.messenger().respond(command.responseUrl(), message));
  }

  private List<Message> answer(String text, Person person) {
    if (!tools.settings().on()) {
      return List.of(Message.of(TEXTS.get(person.language(), "off")));
    }
    String[] words = text.split("\\s+", 2);
    String rest = words.length == 2 ? words[1] : "";
    return switch (words[0]) {
      case "start" -> List.of(Message.of(mine.start(rest, person)));
      case "stop" -> List.of(Message.of(mine.stop(rest, person)));
      case "teams" -> teams.of(person);
      default -> mine.all(person);
    };
  }

  private void pressed(Act.Pressed press) {
    Person person = tools.person(press.actor().userId());
    switch (press.actionId()) {
      case String id when id.startsWith(LearningIds.DONE) -> stepping.done(press, person);
      case String id when id.startsWith(LearningIds.LATER) -> stepping.later(press, person);
      case String id when id.startsWith(LearningIds.KNOWN) -> stepping.known(press, person);
      case String id when id.startsWith(LearningIds.ANSWER) ->
          answering.answer(press, person, false);
      case String id when id.startsWith(LearningIds.PROVE) -> answering.answer(press, person, true);
      case String id when id.startsWith(LearningIds.MATCH) -> matching.answer(press, person);
      case String id when id.startsWith(LearningIds.REVEAL) -> answering.reveal(press, person);
      case String id when id.startsWith(LearningIds.GRADE) -> answering.grade(press, person);
      case String id when id.startsWith(LearningIds.UNDERSTOOD) ->
          stepping.understood(press, person);
      case String id when id.startsWith(LearningIds.NEXT) -> stepping.next(press, person);
      case String id when id.startsWith(LearningIds.START) ->
          say(person, word -> mine.start(word, person), press.value());
      case String id when id.startsWith(LearningIds.STOP) ->
          say(person, word -> mine.stop(word, person), press.value());
      default -> mine.all(person).forEach(one -> tools.messenger().direct(person.id(), one));
    }
  }

  private void say(Person person, UnaryOperator<String> act, String course) {
    tools.messenger().direct(person.id(), Message.of(act.apply(course)));
  }
}
