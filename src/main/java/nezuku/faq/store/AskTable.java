package nezuku.faq.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nezuku.faq.Ask;
import nezuku.faq.AskLog;
import nezuku.faq.Complaint;
import nezuku.faq.Feedback;
import nezuku.faq.Gap;
import nezuku.faq.Use;
import nezuku.platform.store.Conflict;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Asks, feedback and gaps in the database. What is recorded belongs to the transaction of the
 * thread. Asks of people who have been forgotten are not found.
 */
public final class AskTable implements AskLog {
  private static final String COLUMNS =
      "reference, asked_at, user_id, thread, question, language, outcome, category, audience";
  private static final String OPEN = " handed_over = 1 AND answered_at IS NULL";

  private final Database database;

  /** The asks of a database. */
  public AskTable(Database database) {
    this.database = database;
  }

  /**
   * {@inheritDoc}
   *
   * @throws Conflict if its reference is taken
   */
  @Override
  public void record(Ask ask) {
    database.change(
        handle -> {
          handle
              .createUpdate(
                  "INSERT INTO ask (reference, asked_at, user_id, thread, question, language,"
                      + " outcome, category, audience) VALUES (:reference, :at, :user, :thread,"
                      + " :question, :language, :outcome, :category, :audience)")
              .bind("reference", ask.reference())
              .bind("at", ask.at())
              .bind("user", ask.userId())
              .bind("thread", orNull(ask.thread()))
              .bind("question", ask.question())
              .bind("language", ask.language().code())
              .bind("outcome", ask.outcome())
              .bind("category", orNull(ask.category()))
              .bind("audience", ask.audience().toString())
              .execute();
          int place = 1;
          for (String entry : ask.entries()) {
            handle.execute(
                "INSERT INTO ask_entry (ask, place, entry) VALUES (?, ?, ?)",
                ask.reference(),
                place++,
                entry);
          }
        });
  }

  @Override
  public void record(Feedback feedback) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO feedback (ask, given_at, user_id, helped)"
                        + " VALUES (:ask, :at, :user, :helped)")
                .bind("ask", feedback.reference())
                .bind("at", feedback.at())
                .bind("user", feedback.userId())
                .bind("helped", feedback.helped() ? 1 : 0)
                .execute());
  }

  @Override
  public void chosen(String reference, String entryId, Instant at) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO chosen (ask, entry, chosen_at) VALUES (:ask, :entry, :at)")
                .bind("ask", reference)
                .bind("entry", entryId)
                .bind("at", at)
                .execute());
  }

  @Override
  public void record(String reference, String userId, Complaint complaint) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "UPDATE feedback SET complaint = :complaint WHERE seq = (SELECT max(seq) FROM"
                        + " feedback WHERE ask = :ask AND user_id = :user AND helped = 0)")
                .bind("complaint", complaint.name().toLowerCase(Locale.ROOT))
                .bind("ask", reference)
                .bind("user", userId)
                .execute());
  }

  /**
   * {@inheritDoc}
   *
   * @throws Conflict if a person was asked already, by whichever program
   */
  @Override
  public void record(Gap gap) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO gap (ask, found_at, asker_id, question, handed_over, owner_id,"
                        + " language, anonymous) VALUES (:ask, :at, :asker, :question, :handedOver,"
                        + " :owner, :language, :anonymous)")
                .bind("ask", gap.reference())
                .bind("at", gap.at())
                .bind("asker", gap.askerId())
                .bind("question", gap.question())
                .bind("handedOver", gap.isHandedOver() ? 1 : 0)
                .bind("owner", orNull(gap.ownerId()))
                .bind("language", gap.language().code())
                .bind("anonymous", gap.anonymous() ? 1 : 0)
                .execute());
  }

  @Override
  public boolean isHandedOver(String reference) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT 1 FROM gap WHERE ask = :ask AND handed_over = 1")
                .bind("ask", reference)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  @Override
  public List<Gap> unanswered() {
    return gaps(OPEN, Map.of());
  }

  @Override
  public Optional<Gap> handedOver(String reference) {
    return gaps(" handed_over = 1 AND ask = :ask", Map.of("ask", reference)).stream().findFirst();
  }

  private List<Gap> gaps(String condition, Map<String, String> parameters) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT ask, found_at, asker_id, owner_id, question, language, anonymous"
                        + " FROM gap WHERE"
                        + condition
                        + " AND asker_id IS NOT NULL AND owner_id IS NOT NULL"
                        + " ORDER BY found_at, seq")
                .bindMap(parameters)
                .map((row, context) -> AskRows.gap(row))
                .list());
  }

  @Override
  public boolean answered(String reference, Instant at) {
    return database.write(
        handle ->
            handle
                    .createUpdate("UPDATE gap SET answered_at = :at WHERE ask = :ask AND" + OPEN)
                    .bind("at", at)
                    .bind("ask", reference)
                    .execute()
                > 0);
  }

  @Override
  public Optional<Ask> firstIn(String thread) {
    return find("thread = :key ORDER BY asked_at, seq LIMIT 1", thread);
  }

  @Override
  public Optional<Ask> find(String reference) {
    return find("reference = :key AND user_id IS NOT NULL", reference);
  }

  private Optional<Ask> find(String condition, String key) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT " + COLUMNS + " FROM ask WHERE " + condition)
                .bind("key", key)
                .map(
                    (row, context) ->
                        AskRows.ask(row, entries(handle, AskRows.text(row, "reference"))))
                .findOne());
  }

  @Override
  public List<Ask> unhelped(Instant since, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM ask a WHERE asked_at >= :since AND user_id IS NOT NULL AND"
                        + " (outcome = 'unknown'"
                        + " OR EXISTS (SELECT 1 FROM feedback f WHERE f.ask = a.reference AND"
                        + " f.helped = 0)"
                        + " OR EXISTS (SELECT 1 FROM gap g WHERE g.ask = a.reference))"
                        + " ORDER BY seq DESC LIMIT :most")
                .bind("since", since)
                .bind("most", most)
                .map(
                    (row, context) ->
                        AskRows.ask(row, entries(handle, AskRows.text(row, "reference"))))
                .list());
  }

  @Override
  public Map<String, Use> uses(Instant since) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT e.entry, count(*) AS shown, sum(CASE WHEN EXISTS (SELECT 1 FROM"
                        + " feedback f WHERE f.ask = a.reference AND f.helped = 0) THEN 1 ELSE 0"
                        + " END) AS unhelpful FROM ask a JOIN ask_entry e ON e.ask = a.reference"
                        + " WHERE a.asked_at >= :since GROUP BY e.entry")
                .bind("since", since)
                .reduceRows(
                    new HashMap<String, Use>(),
                    (uses, row) -> {
                      uses.put(
                          row.getColumn("entry", String.class),
                          new Use(
                              row.getColumn("shown", Integer.class),
                              row.getColumn("unhelpful", Integer.class)));
                      return uses;
                    }));
  }

  private static List<String> entries(Handle handle, String reference) {
    return handle
        .createQuery("SELECT entry FROM ask_entry WHERE ask = :ask ORDER BY place")
        .bind("ask", reference)
        .mapTo(String.class)
        .list();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
