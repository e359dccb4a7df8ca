package nezuku.learning.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nezuku.learning.Course;
import nezuku.learning.Courses;

/** The courses of a content folder: every {@code courses/<course>.yml}. */
public final class CourseFolder {
  private static final String FOLDER = "courses";
  private static final String ENDING = ".yml";

  private CourseFolder() {}

  /**
   * What was read.
   *
   * @param courses those without mistakes
   * @param problems the mistakes of the others
   */
  public record Result(Courses courses, List<CourseProblem> problems) {}

  /** The files of the courses, in order; none where there is no such folder. */
  static List<Path> files(Path content) throws IOException {
    Path folder = content.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /**
   * Reads all courses of a content folder; a broken one takes no other down.
   *
   * @throws IOException if the folder can't be listed
   */
  public static Result read(Path content) throws IOException {
    List<Course> courses = new ArrayList<>();
    Set<String> broken = new HashSet<>();
    List<CourseProblem> problems = new ArrayList<>();
    for (Path file : files(content)) {
      CourseReader.Read read = one(file);
      read.course().ifPresentOrElse(courses::add, () -> broken.add(id(file)));
      problems.addAll(read.problems());
    }
    return new Result(new Courses(courses, broken), List.copyOf(problems));
  }

  private static CourseReader.Read one(Path file) {
    String shown = FOLDER + "/" + file.getFileName();
    try {
      return CourseReader.read(shown, id(file), Files.readString(file));
    } catch (CharacterCodingException e) {
      return unusable(CourseProblem.of(shown, 1, "not-utf-8"));
    } catch (IOException e) {
      return unusable(CourseProblem.of(shown, 1, "unreadable", String.valueOf(e.getMessage())));
    }
  }

  private static CourseReader.Read unusable(CourseProblem problem) {
    return new CourseReader.Read(Optional.empty(), List.of(problem));
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  /** What a course's file is called in problems. */
  static String path(Course course) {
    return FOLDER + "/" + course.id() + ENDING;
  }

  /** The text of a course's file; empty if it is gone meanwhile. */
  static String text(Path content, Course course) {
    try {
      return Files.readString(content.resolve(path(course)));
    } catch (IOException e) {
      return "";
    }
  }
}
