package nezuku.learning.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nezuku.learning.Courses;
import nezuku.people.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The courses as their files are now: whoever asks after a change gets what has changed.
 * Thread-safe.
 */
public final class CourseShelf implements Supplier<Courses> {
  private static final Logger LOG = LoggerFactory.getLogger(CourseShelf.class);

  private final Path content;
  private Map<Path, FileTime> seen = Map.of();
  private Courses courses = Courses.NONE;

  /** The courses of a content folder. */
  public CourseShelf(Path content) {
    this.content = content;
  }

  @Override
  public synchronized Courses get() {
    try {
      Map<Path, FileTime> now = new LinkedHashMap<>();
      for (Path file : CourseFolder.files(content)) {
        now.put(file, Files.getLastModifiedTime(file));
      }
      if (!now.equals(seen)) {
        courses = read();
        seen = now;
      }
    } catch (IOException e) {
      LOG.warn("The courses could not be read, the old ones stay: {}", e.toString());
    }
    return courses;
  }

  private Courses read() throws IOException {
    CourseFolder.Result result = CourseFolder.read(content);
    result
        .problems()
        .forEach(
            problem ->
                LOG.warn(
                    "{} {} {}",
                    problem.where(),
                    problem.what(Language.EN),
                    problem.mend(Language.EN)));
    LOG.info("There are {} courses", result.courses().all().size());
    return result.courses();
  }
}
