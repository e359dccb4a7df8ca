package nezuku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nezuku.cli.FaqLintCommand.Row;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.learning.content.CourseChecks;
import nezuku.learning.content.CourseFolder;
import nezuku.learning.content.CourseProblem;
import nezuku.people.Language;
import nezuku.platform.config.Config;
import nezuku.process.BusinessProcess;
import nezuku.process.config.ProcessesReader;

/** Checks the courses of a content folder. */
final class CourseCheck {
  private CourseCheck() {}

  /**
   * What is wrong with them.
   *
   * @param entries what they may refer to
   * @param processes the ids of the processes, if it is known which there are
   */
  static List<Row> rows(
      Path folder, Content entries, Optional<Set<String>> processes, Language language)
      throws IOException {
    CourseFolder.Result read = CourseFolder.read(folder);
    List<CourseProblem> problems = new ArrayList<>(read.problems());
    problems.addAll(
        CourseChecks.check(
            folder,
            read.courses(),
            new CourseChecks.Around(id -> entries.entry(id).map(Entry::audience), processes)));
    return problems.stream()
        .map(
            problem ->
                new Row(problem.where(), problem.what(language), problem.mend(language), "error"))
        .toList();
  }

  /** The ids of the processes of a configuration; unknown where it names none. */
  static Optional<Set<String>> processes(Config config) {
    return Optional.of(
            ProcessesReader.read(
                    config.sections().of("processes"), config.partners().byName().keySet())
                .processes()
                .stream()
                .map(BusinessProcess::id)
                .collect(Collectors.toSet()))
        .filter(ids -> !ids.isEmpty());
  }
}
