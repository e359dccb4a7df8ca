package nezuku.learning.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nezuku.learning.Course;
import nezuku.learning.Courses;
import nezuku.learning.Step;
import nezuku.people.Audience;
import nezuku.people.Clearance;

/** Finds courses that point to what is not there, or to what their readers may not see. */
public final class CourseChecks {
  private CourseChecks() {}

  /**
   * What courses refer to.
   *
   * @param entries the audience of an entry of the FAQ, by its id
   * @param processes the ids of the processes; not checked if it is not known which there are
   */
  public record Around(
      Function<String, Optional<Audience>> entries, Optional<Set<String>> processes) {}

  /** Checks courses of a content folder. */
  public static List<CourseProblem> check(Path content, Courses courses, Around around) {
    return courses.all().stream()
        .flatMap(course -> check(course, CourseFolder.text(content, course), around).stream())
        .toList();
  }

  static List<CourseProblem> check(Course course, String yaml, Around around) {
    CourseText text = new CourseText(CourseFolder.path(course), yaml);
    course
        .process()
        .filter(id -> around.processes().filter(known -> !known.contains(id)).isPresent())
        .ifPresent(id -> text.wrong(text.ofKey("process"), "unknown-process", id));
    for (Step step : course.steps()) {
      for (String entry : entries(step)) {
        Optional<Audience> audience = around.entries().apply(entry);
        if (audience.isEmpty()) {
          text.wrong(text.ofStep(step.id()), "no-entry", step.id(), entry);
        } else if (!Clearance.of(course.audience()).allows(audience.get())) {
          text.wrong(
              text.ofStep(step.id()),
              "narrower-entry",
              entry,
              audience.get().toString(),
              course.audience().toString());
        }
      }
    }
    return text.problems();
  }

  private static List<String> entries(Step step) {
    List<String> entries = new ArrayList<>();
    switch (step) {
      case Step.Known(String id, String entry) -> entries.add(entry);
      case Step.Quiz quiz -> quiz.entry().ifPresent(entries::add);
      case Step.Text text -> {}
      case Step.Link link -> {}
      case Step.Video video -> {}
    }
    return entries;
  }
}
