package nezuku.learning.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nezuku.learning.Admission;
import nezuku.learning.Course;
import nezuku.learning.Step;
import nezuku.learning.content.CourseShape.ForShape;
import nezuku.people.Audience;
import nezuku.people.Principal;
import nezuku.people.Role;
import nezuku.people.Worded;
import nezuku.platform.config.StrictYaml;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Reads the file of one course. */
public final class CourseReader {
  private final CourseText text;

  private CourseReader(CourseText text) {
    this.text = text;
  }

  /**
   * What was read.
   *
   * @param course the course; empty if anything is wrong with it
   * @param problems everything that is wrong with it
   */
  public record Read(Optional<Course> course, List<CourseProblem> problems) {}

  /**
   * Reads a text.
   *
   * @param path where it stands, relative to the content's folder; the course's id is its name
   */
  public static Read read(String path, String id, String yaml) {
    CourseText text = new CourseText(path, yaml);
    if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
      text.wrong(1, "bad-course-id");
    }
    try {
      Optional<CourseShape> shape = StrictYaml.read(yaml, new TypeReference<CourseShape>() {});
      if (shape.isEmpty()) {
        text.wrong(1, "empty");
      }
      Optional<Course> course = shape.flatMap(read -> new CourseReader(text).course(id, read));
      List<CourseProblem> problems = text.problems();
      return new Read(problems.isEmpty() ? course : Optional.empty(), problems);
    } catch (StrictYaml.Mistake e) {
      text.wrong(e.line(), "broken", e.why());
      return new Read(Optional.empty(), text.problems());
    }
  }

  private Optional<Course> course(String id, CourseShape shape) {
    Optional<Worded> name =
        text.words(text.ofKey("name"), "name", shape.name(), StepReader.LONGEST_LINE);
    Optional<Course.Kind> kind = kind(shape.kind());
    Optional<Audience> audience = audience(shape.audience());
    if (shape.owner() != null && !Principal.isEmail(shape.owner())) {
      text.wrong(text.ofKey("owner"), "bad-owner", shape.owner());
    }
    Admission admission = admission(shape);
    List<Step> steps = new StepReader(text).read(shape.steps());
    if (kind.filter(Course.Kind.REPETITION::equals).isPresent()) {
      steps.stream().filter(step -> !isQuestion(step)).forEach(this::noQuestion);
    }
    if (name.isEmpty() || kind.isEmpty() || audience.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Course(
            id,
            name.get(),
            kind.get(),
            Optional.ofNullable(shape.process()),
            Optional.ofNullable(shape.owner()),
            audience.get(),
            admission,
            steps));
  }

  private static boolean isQuestion(Step step) {
    return step instanceof Step.Quiz || step instanceof Step.Known;
  }

  private void noQuestion(Step step) {
    text.wrong(text.ofStep(step.id()), "no-question", step.id());
  }

  private Optional<Course.Kind> kind(@Nullable String written) {
    for (Course.Kind kind : Course.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
        return Optional.of(kind);
      }
    }
    text.wrong(text.ofKey("kind"), "bad-kind", String.valueOf(written));
    return Optional.empty();
  }

  private Optional<Audience> audience(@Nullable String written) {
    try {
      return Optional.of(Audience.parse(String.valueOf(written)));
    } catch (IllegalArgumentException e) {
      text.wrong(text.ofKey("audience"), "bad-audience", String.valueOf(written));
      return Optional.empty();
    }
  }

  private Admission admission(CourseShape course) {
    ForShape shape =
        course.admission() == null ? new ForShape(null, null, null) : course.admission();
    Admission admission =
        new Admission(
            ids(shape.channels(), "[CG][A-Z0-9]+"),
            ids(shape.groups(), "S[A-Z0-9]+"),
            roles(shape.roles()),
            !Boolean.FALSE.equals(course.open()));
    if (admission.isForNobody()) {
      text.wrong(text.ofKey("open"), "for-nobody");
    }
    if (admission.isForPartners()
        && admission.channels().isEmpty()
        && admission.groups().isEmpty()) {
      text.wrong(text.ofKey("for"), "partner-where");
    }
    return admission;
  }

  private Set<String> ids(@Nullable List<String> written, String pattern) {
    Set<String> ids = new TreeSet<>();
    for (String id : written == null ? List.<String>of() : written) {
      if (String.valueOf(id).matches(pattern)) {
        ids.add(id);
      } else {
        text.wrong(text.ofKey("for"), "bad-id", String.valueOf(id));
      }
    }
    return ids;
  }

  private Set<Role> roles(@Nullable List<String> written) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : written == null ? List.<String>of() : written) {
      Optional<Role> role =
          List.of(Role.values()).stream()
              .filter(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
              .findFirst();
      role.ifPresentOrElse(
          roles::add, () -> text.wrong(text.ofKey("for"), "unknown-role", String.valueOf(name)));
    }
    return roles;
  }
}
