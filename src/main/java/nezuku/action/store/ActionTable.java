package nezuku.action.store;

import static nezuku.action.store.ActionRows.COLUMNS;
import static nezuku.action.store.ActionRows.OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nezuku.action.ActionItem;
import nezuku.action.ActionStore;
import nezuku.action.Change;
import nezuku.action.Ear;
import nezuku.action.News;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.Handle;

/** Actions in the database. */
public final class ActionTable implements ActionStore {
  private static final String URGENT_FIRST = " ORDER BY a.due, a.created_at, a.id";
  private static final String CHANGE =
      "c.action, c.changed_at, c.by_id, c.deed, c.was, c.is_now, c.reason, c.word AS deed_word";

  private final Database database;

  /** The actions of a database. */
  public ActionTable(Database database) {
    this.database = database;
  }

  @Override
  public void add(ActionItem item, Change made) {
    database.change(
        handle -> {
          handle
              .createUpdate(
                  "INSERT INTO action (id, what, link, giver_id, owner_id, origin, circle, source,"
                      + " due, first_due, state, word, wait_until, closed_by_id, closed_at,"
                      + " created_at) VALUES (:id, :what, :link, :giver, :owner, :origin, :circle,"
                      + " :source, :due, :firstDue, :state, :word, :until, :closer, :closed,"
                      + " :created)")
              .bindMap(ActionRows.values(item))
              .execute();
          insert(handle, item.id(), made);
        });
  }

  @Override
  public Optional<ActionItem> find(String id) {
    return list("a.id = :id", Map.of("id", id.strip().toUpperCase(Locale.ROOT))).stream()
        .findFirst();
  }

  @Override
  public boolean change(ActionItem before, ActionItem after, Change change) {
    return database.write(
        handle -> {
          int changed =
              handle
                  .createUpdate(
                      "UPDATE action SET owner_id = :owner, due = :due, state = :state,"
                          + " word = :word, wait_until = :until, closed_by_id = :closer,"
                          + " closed_at = :closed WHERE id = :id AND owner_id = :ownerBefore"
                          + " AND due = :dueBefore AND state = :stateBefore"
                          + " AND coalesce(word, '') = :wordBefore")
                  .bindMap(ActionRows.values(after))
                  .bindMap(before(before))
                  .execute();
          if (changed == 1) {
            insert(handle, after.id(), change);
          }
          return changed == 1;
        });
  }

  private static Map<String, Object> before(ActionItem item) {
    Map<String, Object> known = new HashMap<>();
    ActionRows.values(item).forEach((key, value) -> known.put(key, value == null ? "" : value));
    return Map.of(
        "ownerBefore", item.ownerId(),
        "dueBefore", item.due().toString(),
        "stateBefore", known.getOrDefault("state", ""),
        "wordBefore", known.getOrDefault("word", ""));
  }

  private static void insert(Handle handle, String id, Change change) {
    ChangeRows.Row row = ChangeRows.row(change.deed());
    handle
        .createUpdate(
            "INSERT INTO action_change (action, changed_at, by_id, deed, was, is_now, reason, word)"
                + " VALUES (:action, :at, :by, :deed, :was, :now, :reason, :word)")
        .bind("action", id)
        .bind("at", change.at())
        .bind("by", change.byId())
        .bind("deed", row.deed())
        .bind("was", row.was())
        .bind("now", row.now())
        .bind("reason", row.reason())
        .bind("word", row.word())
        .execute();
  }

  @Override
  public List<Change> history(String id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT " + CHANGE + " FROM action_change c WHERE c.action = :id ORDER BY seq")
                .bind("id", id)
                .map((row, context) -> ChangeRows.read(row))
                .list());
  }

  @Override
  public List<ActionItem> open() {
    return list(OPEN, Map.of());
  }

  @Override
  public List<ActionItem> openOf(String ownerId) {
    return list(OPEN + " AND a.owner_id = :owner", Map.of("owner", ownerId));
  }

  @Override
  public List<ActionItem> ofSource(String source) {
    return list("a.source = :source", Map.of("source", source)).stream()
        .sorted(Comparator.comparing(ActionItem::createdAt).reversed())
        .toList();
  }

  @Override
  public List<ActionItem> openGivenBy(String giverId) {
    return list(
        OPEN + " AND a.giver_id = :giver AND a.owner_id <> :giver", Map.of("giver", giverId));
  }

  @Override
  public List<ActionItem> ofCircle(String circle, Instant closedSince) {
    return list(
        "a.circle = :circle AND (" + OPEN + " OR a.closed_at >= :since)",
        Map.of("circle", circle, "since", closedSince));
  }

  @Override
  public List<ActionItem> between(Instant from, Instant to) {
    return list(
        "a.created_at < :to AND (" + OPEN + " OR a.closed_at >= :from)",
        Map.of("from", from, "to", to));
  }

  private List<ActionItem> list(String where, Map<String, ?> bound) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT " + COLUMNS + " FROM action a WHERE " + where + URGENT_FIRST)
                .bindMap(bound)
                .map((row, context) -> ActionRows.read(row))
                .list());
  }

  @Override
  public Map<String, Map<Ear, LocalDate>> told() {
    Map<String, Map<Ear, LocalDate>> told = new HashMap<>();
    database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT t.action, t.ear, t.day FROM action_told t"
                        + " JOIN action a ON a.id = t.action WHERE "
                        + OPEN)
                .map(
                    (row, context) ->
                        told.computeIfAbsent(
                                ActionRows.text(row, "action"), id -> new EnumMap<>(Ear.class))
                            .put(
                                Ear.valueOf(ActionRows.text(row, "ear").toUpperCase(Locale.ROOT)),
                                ActionRows.date(row, "day")))
                .list());
    return told;
  }

  @Override
  public void told(String id, Ear ear, LocalDate day) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO action_told (action, ear, day) VALUES (:action, :ear, :day)"
                        + " ON CONFLICT (action, ear) DO UPDATE SET day = excluded.day")
                .bind("action", id)
                .bind("ear", ear.name().toLowerCase(Locale.ROOT))
                .bind("day", day.toString())
                .execute());
  }

  @Override
  public void tellLater(String userId, String id, Change change) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO action_news (user_id, change_seq) SELECT :user, max(seq)"
                        + " FROM action_change WHERE action = :action AND changed_at = :at"
                        + " AND deed = :deed HAVING max(seq) IS NOT NULL")
                .bind("user", userId)
                .bind("action", id)
                .bind("at", change.at())
                .bind("deed", ChangeRows.row(change.deed()).deed())
                .execute());
  }

  @Override
  public Map<String, List<News>> news() {
    Map<String, List<News>> news = new LinkedHashMap<>();
    database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT n.user_id AS reader_id, "
                        + CHANGE
                        + ", "
                        + COLUMNS
                        + " FROM action_news n JOIN action_change c ON c.seq = n.change_seq"
                        + " JOIN action a ON a.id = c.action ORDER BY n.seq")
                .map(
                    (row, context) ->
                        news.computeIfAbsent(
                                ActionRows.text(row, "reader_id"), who -> new ArrayList<>())
                            .add(new News(ActionRows.read(row), ChangeRows.read(row))))
                .list());
    return news;
  }

  @Override
  public void newsTold(String userId, int count) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "DELETE FROM action_news WHERE seq IN (SELECT seq FROM action_news"
                        + " WHERE user_id = :user ORDER BY seq LIMIT :count)")
                .bind("user", userId)
                .bind("count", count)
                .execute());
  }
}
