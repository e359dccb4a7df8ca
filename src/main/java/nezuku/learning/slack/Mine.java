package nezuku.learning.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.learning.Card;
import nezuku.learning.Classroom;
import nezuku.learning.Course;
import nezuku.learning.Enrolment;
import nezuku.learning.Pupil;
import nezuku.learning.Roster;
import nezuku.learning.Way;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** Where somebody stands, for their own eyes only; and how they begin and give up. */
final class Mine {
  private static final Texts TEXTS = Texts.of(Mine.class);
  private static final int MOST = 10;

  private final LearningTools tools;
  private final Admissions admissions;

  Mine(LearningTools tools) {
    this.tools = tools;
    this.admissions = new Admissions(tools.company());
  }

  /** All courses that somebody may take, and how far they are. */
  List<Message> all(Person person) {
    Language language = person.language();
    Blocks lines = courses(person);
    String title = TEXTS.get(language, "mine");
    return new Blocks().header(title).append(lines).messages(title);
  }

  private Blocks courses(Person person) {
    Language language = person.language();
    Pupil pupil = tools.pupil(person);
    List<Course> courses = offered(pupil).limit(MOST).toList();
    Blocks blocks = new Blocks();
    if (courses.isEmpty()) {
      return blocks.text(TEXTS.get(language, "none"));
    }
    for (Course course : courses) {
      Optional<Enrolment> enrolment = pupil.enrolment(course.id());
      blocks.text(line(course, pupil, enrolment)).buttons(buttons(course, enrolment, language));
    }
    return blocks;
  }

  /** The courses that somebody is on the way in, as lines; none where there is none. */
  List<String> open(Person person) {
    Pupil pupil = tools.pupil(person);
    return visible(person)
        .filter(course -> pupil.enrolment(course.id()).filter(Enrolment::isOpen).isPresent())
        .limit(MOST)
        .map(course -> line(course, pupil, pupil.enrolment(course.id())))
        .toList();
  }

  private Stream<Course> visible(Person person) {
    return tools.classroom().courses().all().stream()
        .filter(course -> Roster.mayLearn(person, course));
  }

  /** The courses that somebody is in, has finished or may begin. */
  private Stream<Course> offered(Pupil pupil) {
    Person person = pupil.person();
    return visible(person)
        .filter(
            course ->
                pupil.enrolment(course.id()).filter(Mine::isTaken).isPresent()
                    || admissions.admits(course.admission(), person));
  }

  private static boolean isTaken(Enrolment enrolment) {
    return enrolment.isOpen() || enrolment.state() == Enrolment.State.DONE;
  }

  private String line(Course course, Pupil pupil, Optional<Enrolment> enrolment) {
    Language language = pupil.person().language();
    String name = course.name().in(language);
    if (enrolment.filter(Enrolment::isOpen).isEmpty()) {
      boolean done = enrolment.filter(one -> one.state() == Enrolment.State.DONE).isPresent();
      return TEXTS.get(language, done ? "line.done" : "line.not", name);
    }
    return pupil
        .way(course.id())
        .map(way -> step(name, way, language))
        .orElseGet(() -> cards(name, course, pupil, language));
  }

  private static String step(String name, Way way, Language language) {
    return TEXTS.get(
        language,
        "line.steps",
        name,
        Integer.toString(way.done()),
        Integer.toString(way.steps().size()));
  }

  private String cards(String name, Course course, Pupil pupil, Language language) {
    List<Card> own =
        pupil.cards().stream()
            .filter(card -> Classroom.subjects(course).contains(card.subject()))
            .toList();
    long known = own.stream().filter(card -> card.isKnown(tools.settings().knownAfter())).count();
    return TEXTS.get(
        language, "line.cards", name, Long.toString(known), Integer.toString(own.size()));
  }

  private static List<Button> buttons(
      Course course, Optional<Enrolment> enrolment, Language language) {
    List<Button> buttons = new ArrayList<>();
    boolean open = enrolment.filter(Enrolment::isOpen).isPresent();
    boolean done = enrolment.filter(one -> one.state() == Enrolment.State.DONE).isPresent();
    if (open && course.kind() != Course.Kind.REPETITION) {
      buttons.add(button(LearningIds.NEXT, "button.next", course, language));
    }
    if (open) {
      buttons.add(button(LearningIds.STOP, "button.stop", course, language));
    } else if (!done) {
      buttons.add(button(LearningIds.START, "button.start", course, language));
    }
    return buttons;
  }

  private static Button button(String id, String text, Course course, Language language) {
    return Button.of(id + course.id(), TEXTS.get(language, text), course.id());
  }

  /** Enrols somebody who wants it. */
  String start(String word, Person person) {
    Language language = person.language();
    Pupil pupil = tools.pupil(person);
    Optional<Course> course = called(word, offered(pupil));
    if (course.isEmpty()) {
      return TEXTS.get(language, "unknown", word);
    }
    String name = course.get().name().in(language);
    Enrolment fresh =
        new Enrolment(
            course.get().id(),
            person.id(),
            tools.clock().instant(),
            course.get().admission().open(),
            Enrolment.State.OPEN);
    Optional<Enrolment> before = pupil.enrolment(course.get().id());
    if (before.isEmpty()) {
      tools.store().enrol(fresh);
      return TEXTS.get(language, "started", name);
    }
    return switch (before.get().state()) {
      case OPEN -> TEXTS.get(language, "started.already", name);
      case DONE -> TEXTS.get(language, "started.done", name);
      case STOPPED, LEFT, REMOVED, REMOVED_TOLD -> {
        tools.store().move(fresh);
        yield TEXTS.get(language, "started", name);
      }
    };
  }

  /** Lets somebody give up; what they did is kept. */
  String stop(String word, Person person) {
    Language language = person.language();
    Optional<Course> course = called(word, visible(person));
    Optional<Enrolment> open =
        course.flatMap(one -> tools.pupil(person).enrolment(one.id())).filter(Enrolment::isOpen);
    if (open.isEmpty()) {
      return TEXTS.get(language, "not-in", word);
    }
    tools.store().move(open.get().with(Enrolment.State.STOPPED));
    return TEXTS.get(language, "stopped", course.orElseThrow().name().in(language));
  }

  private static Optional<Course> called(String word, Stream<Course> courses) {
    return courses
        .filter(
            course ->
                course.id().equals(word)
                    || course.name().ja().equals(word)
                    || course.name().en().equalsIgnoreCase(word))
        .findFirst();
  }
}
