package nezuku.cli;

import java.time.Instant;
import java.time.LocalDate;
import nezuku.learning.Card;
import nezuku.learning.Edition;
import nezuku.learning.Enrolment;
import nezuku.learning.Learnt;
import nezuku.learning.Progress;
import nezuku.learning.StepRef;
import nezuku.learning.Subject;
import nezuku.learning.store.LearningTable;
import nezuku.people.Language;
import nezuku.platform.store.Database;

/** What somebody leaves behind by learning. */
final class CourseLeavings {
  private CourseLeavings() {}

  static void of(Database database, String person, Instant at) {
    LearningTable table = new LearningTable(database);
    LocalDate today = LocalDate.parse("2026-11-24");
    StepRef step = new StepRef("basics", "quiz");
    Subject entry = new Subject.OfEntry("receipt-lost");
    table.enrol(new Enrolment("basics", person, at, false, Enrolment.State.OPEN));
    table.keep(person, step, Progress.done(Progress.State.DONE, today));
    table.keep(person, Card.fresh(entry, today));
    table.answered(step, Edition.of("question"), person, true, at);
    table.told(person, new Learnt(entry, Language.JA, Edition.of("text")), at);
  }
}
