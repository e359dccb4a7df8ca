package nezuku.learning.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.learning.Card;
import nezuku.learning.Completion;
import nezuku.learning.Edition;
import nezuku.learning.Enrolment;
import nezuku.learning.LearningStore;
import nezuku.learning.Learnt;
import nezuku.learning.Progress;
import nezuku.learning.QuizFigures;
import nezuku.learning.StepRef;
import nezuku.learning.Subject;
import nezuku.platform.store.Database;

/** Who learns what, in the database. */
public final class LearningTable implements LearningStore {
  private final Database database;
  private final EnrolmentTable enrolments;
  private final CardTable cards;
  private final LearntTable learnt;

  /** What is kept in a database. */
  public LearningTable(Database database) {
    this.database = database;
    this.enrolments = new EnrolmentTable(database);
    this.cards = new CardTable(database);
    this.learnt = new LearntTable(database);
  }

  @Override
  public List<Enrolment> enrolments() {
    return enrolments.all();
  }

  @Override
  public List<Enrolment> enrolments(String userId) {
    return enrolments.of(userId);
  }

  @Override
  public boolean enrol(Enrolment enrolment) {
    return enrolments.add(enrolment);
  }

  @Override
  public void move(Enrolment enrolment) {
    enrolments.move(enrolment);
  }

  @Override
  public Map<StepRef, Progress> progress(String userId) {
    Map<StepRef, Progress> all = new HashMap<>();
    database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM course_progress WHERE user_id = :user")
                .bind("user", userId)
                .map(
                    (row, context) ->
                        all.put(
                            new StepRef(row.getString("course"), row.getString("step")),
                            new Progress(
                                Progress.State.valueOf(row.getString("state")),
                                LocalDate.parse(row.getString("on_day")),
                                LocalDate.parse(row.getString("next_day")),
                                row.getInt("put_off"))))
                .list());
    return all;
  }

  @Override
  public void keep(String userId, StepRef step, Progress progress) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO course_progress (user_id, course, step, state, on_day, next_day,"
                        + " put_off) VALUES (:user, :course, :step, :state, :on, :next, :put)"
                        + " ON CONFLICT (user_id, course, step) DO UPDATE SET"
                        + " state = excluded.state, on_day = excluded.on_day,"
                        + " next_day = excluded.next_day, put_off = excluded.put_off")
                .bind("user", userId)
                .bind("course", step.course())
                .bind("step", step.step())
                .bind("state", progress.state().name())
                .bind("on", progress.on().toString())
                .bind("next", progress.next().toString())
                .bind("put", progress.putOff())
                .execute());
  }

  @Override
  public List<Card> cards(String userId) {
    return cards.of(userId);
  }

  @Override
  public void keep(String userId, Card card) {
    cards.keep(userId, card);
  }

  @Override
  public void answered(StepRef step, Edition quiz, String userId, boolean right, Instant at) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO course_answer (course, step, edition, user_id, is_right,"
                        + " answered_at) VALUES (:course, :step, :edition, :user, :right, :at)"
                        + " ON CONFLICT DO NOTHING")
                .bind("course", step.course())
                .bind("step", step.step())
                .bind("edition", quiz.fingerprint())
                .bind("user", userId)
                .bind("right", right ? 1 : 0)
                .bind("at", at)
                .execute());
  }

  @Override
  public QuizFigures figures(StepRef step, Edition quiz) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT count(*) AS people,"
                        + " sum(CASE WHEN is_right = 0 THEN 1 ELSE 0 END) AS wrong"
                        + " FROM course_answer WHERE course = :course AND step = :step"
                        + " AND edition = :edition")
                .bind("course", step.course())
                .bind("step", step.step())
                .bind("edition", quiz.fingerprint())
                .map((row, context) -> new QuizFigures(row.getInt("people"), row.getInt("wrong")))
                .one());
  }

  @Override
  public List<Learnt> learnt(String userId) {
    return learnt.of(userId);
  }

  @Override
  public void learn(String userId, Learnt now) {
    learnt.learn(userId, now);
  }

  @Override
  public void told(String userId, Learnt now, Instant at) {
    learnt.told(userId, now, at);
  }

  @Override
  public boolean understood(String userId, Subject subject, Instant at) {
    return learnt.understood(userId, subject, at);
  }

  @Override
  public Set<String> learners() {
    return database.read(
        handle ->
            Set.copyOf(
                handle
                    .createQuery(
                        "SELECT user_id FROM course_member WHERE user_id IS NOT NULL"
                            + " UNION SELECT user_id FROM course_card"
                            + " UNION SELECT user_id FROM course_learnt")
                    .mapTo(String.class)
                    .list()));
  }

  @Override
  public Completion completion(Collection<String> courses) {
    return enrolments.completion(courses);
  }

  @Override
  public long changesTold(Instant from, Instant to) {
    return learnt.changesTold(from, to);
  }
}
