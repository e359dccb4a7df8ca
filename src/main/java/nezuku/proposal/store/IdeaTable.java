package nezuku.proposal.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.platform.store.Database;
import nezuku.proposal.Idea;
import nezuku.proposal.IdeaStore;
import nezuku.proposal.Step;
import org.jdbi.v3.core.Handle;

/** Proposals in the database. */
public final class IdeaTable implements IdeaStore {
  private final Database database;

  /** The proposals of a database. */
  public IdeaTable(Database database) {
    this.database = database;
  }

  @Override
  public void add(Idea idea) {
    database.change(
        handle -> {
          handle
              .createUpdate(
                  "INSERT INTO idea (id, kind, what_happens, better, process, hours, errors,"
                      + " satisfaction, evidence, author_id, anonymous, audience, state, created_at)"
                      + " VALUES (:id, :kind, :what_happens, :better, :process, :hours, :errors,"
                      + " :satisfaction, :evidence, :author_id, :anonymous, :audience, :state,"
                      + " :created_at)")
              .bindMap(IdeaRows.values(idea))
              .execute();
          insert(handle, idea.id(), idea.made());
        });
  }

  @Override
  public Optional<Idea> find(String id) {
    return list("WHERE id = :id", Map.of("id", id.strip().toUpperCase(Locale.ROOT))).stream()
        .findFirst();
  }

  @Override
  public List<Idea> all() {
    return list("", Map.of());
  }

  private List<Idea> list(String where, Map<String, String> bound) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM idea " + where + " ORDER BY created_at DESC, id")
                .bindMap(bound)
                .map((row, context) -> IdeaRows.read(row))
                .list());
  }

  @Override
  public boolean change(Idea before, Idea after, Step step) {
    Map<String, Object> was = new HashMap<>();
    for (String column : List.of("state", "by_id", "review_due")) {
      Object value = IdeaRows.values(before).get(column);
      was.put(column + "_before", value == null ? "" : value);
    }
    return database.write(
        handle -> {
          int changed =
              handle
                  .createUpdate(
                      "UPDATE idea SET state = :state, by_id = :by_id, decided_at = :decided_at,"
                          + " review_due = :review_due, word = :word, metric = :metric,"
                          + " before_value = :before_value, before_n = :before_n,"
                          + " before_period = :before_period, before_on = :before_on,"
                          + " after_value = :after_value, after_n = :after_n,"
                          + " after_period = :after_period, after_on = :after_on"
                          + " WHERE id = :id AND state = :state_before"
                          + " AND coalesce(by_id, '') = :by_id_before"
                          + " AND coalesce(review_due, '') = :review_due_before")
                  .bindMap(IdeaRows.values(after))
                  .bindMap(was)
                  .execute();
          if (changed == 1) {
            insert(handle, after.id(), step);
          }
          return changed == 1;
        });
  }

  private static void insert(Handle handle, String id, Step step) {
    handle
        .createUpdate(
            "INSERT INTO idea_step (idea, step_at, by_id, phase, word)"
                + " VALUES (:idea, :at, :by, :phase, :word)")
        .bind("idea", id)
        .bind("at", step.at())
        .bind("by", step.byId())
        .bind("phase", IdeaRows.name(step.phase()))
        .bind("word", step.word())
        .execute();
  }

  @Override
  public List<Step> history(String id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM idea_step WHERE idea = :idea ORDER BY seq")
                .bind("idea", id)
                .map(
                    (row, context) ->
                        new Step(
                            Instant.ofEpochMilli(row.getLong("step_at")),
                            IdeaRows.text(row, "by_id"),
                            IdeaRows.phase(IdeaRows.text(row, "phase")),
                            IdeaRows.text(row, "word")))
                .list());
  }

  @Override
  public void vote(String id, String userId, String how, Instant at) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO idea_vote (idea, user_id, how, voted_at)"
                        + " VALUES (:idea, :user, :how, :at)"
                        + " ON CONFLICT DO NOTHING")
                .bind("idea", id)
                .bind("user", userId)
                .bind("how", how)
                .bind("at", at)
                .execute());
  }

  @Override
  public void unvote(String id, String userId, String how) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "DELETE FROM idea_vote"
                        + " WHERE idea = :idea AND user_id = :user AND how = :how")
                .bind("how", how)
                .bind("idea", id)
                .bind("user", userId)
                .execute());
  }

  @Override
  public Map<String, Set<String>> voters() {
    Map<String, Set<String>> voters = new HashMap<>();
    database.read(
        handle ->
            handle
                .createQuery("SELECT idea, user_id FROM idea_vote")
                .map(
                    (row, context) ->
                        voters
                            .computeIfAbsent(IdeaRows.text(row, "idea"), id -> new HashSet<>())
                            .add(IdeaRows.text(row, "user_id")))
                .list());
    return voters;
  }

  @Override
  public void posted(String id, String messageId) {
    database.change(
        handle ->
            handle
                .createUpdate("INSERT INTO idea_post (message, idea) VALUES (:message, :idea)")
                .bind("message", messageId)
                .bind("idea", id)
                .execute());
  }

  @Override
  public List<String> postsWithoutPlace() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT message FROM idea_post WHERE ts IS NULL")
                .mapTo(String.class)
                .list());
  }

  @Override
  public void place(String messageId, String channelId, String ts) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "UPDATE idea_post SET channel = :channel, ts = :ts WHERE message = :message")
                .bind("message", messageId)
                .bind("channel", channelId)
                .bind("ts", ts)
                .execute());
  }

  @Override
  public Optional<Idea> at(String channelId, String ts) {
    return list(
            "WHERE id IN (SELECT idea FROM idea_post WHERE channel = :channel AND ts = :ts)",
            Map.of("channel", channelId, "ts", ts))
        .stream()
        .findFirst();
  }
}
