package nezuku;

import java.util.function.Supplier;
import nezuku.action.slack.ActionTools;
import nezuku.adapter.AdoptionTraining;
import nezuku.adapter.CourseKnowledge;
import nezuku.faq.Content;
import nezuku.faq.learning.Memory;
import nezuku.learning.Classroom;
import nezuku.learning.LearningSettings;
import nezuku.learning.LearningStore;
import nezuku.learning.config.LearningReader;
import nezuku.learning.content.CourseShelf;
import nezuku.learning.slack.LearningTools;
import nezuku.learning.store.LearningTable;
import nezuku.people.slack.SlackGroupNames;
import nezuku.people.slack.SlackMembers;
import nezuku.platform.config.Config;
import nezuku.platform.slack.web.SlackWeb;
import nezuku.platform.store.Database;

/** Puts the courses together. */
final class LearningParts {
  private final Config config;
  private final LearningSettings settings;
  private final CourseShelf courses;
  private final LearningStore store;

  /**
   * What is kept in a database.
   *
   * @throws IllegalArgumentException if the configuration is not right
   */
  LearningParts(Config config, Database database) {
    LearningReader.Read read = LearningReader.read(config.sections().of("learning"));
    if (!read.reasons().isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", read.reasons()));
    }
    this.config = config;
    this.settings = read.settings();
    this.store = new LearningTable(database);
    this.courses = new CourseShelf(config.faq().content());
  }

  /** What training has come to. */
  AdoptionTraining known() {
    return new AdoptionTraining(settings.on(), courses, store);
  }

  LearningTools tools(
      ProcessParts processes,
      ActionTools acting,
      Supplier<Content> content,
      Memory taught,
      SlackWeb web) {
    return new LearningTools(
        settings,
        new Classroom(courses, store, new CourseKnowledge(content, taught)),
        store,
        new LearningTools.Company(
            acting.directory(),
            processes.roles(),
            new SlackMembers(web, acting.clock()),
            new SlackGroupNames(web, acting.clock()),
            config.partners(),
            processes.processes(),
            processes.answerable()),
        ActionParts.duties(acting),
        person -> acting.calendars().of(person),
        acting.messenger(),
        web.now(),
        acting.clock());
  }
}
