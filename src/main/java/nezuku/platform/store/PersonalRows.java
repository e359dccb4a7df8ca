package nezuku.platform.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows about people. Slack's user ids are long enough to be found anywhere in a text. */
public final class PersonalRows implements PersonalData {
  private final Database database;
  private final String find;
  private final String forget;

  /**
   * Rows of a table. In both statements {@code :user} is the person's id and {@code :mention} a
   * pattern for texts with it.
   *
   * @param find selects them; columns whose names end in {@code _at} are instants
   * @param forget takes the person out of the same rows
   */
  public PersonalRows(Database database, String find, String forget) {
    this.database = database;
    this.find = find;
    this.forget = forget;
  }

  /** What Slack delivered and nobody has handled yet; it counts as handled once forgotten. */
  public static PersonalData deliveries(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, received_at, act FROM inbox WHERE act LIKE :mention ORDER BY received_at",
        "UPDATE inbox SET state = 'done', act = NULL, instance = NULL WHERE act LIKE :mention");
  }

  /** What is to be said to them, or to others about them, and which messages they were sent. */
  public static PersonalData messages(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, lane, state, created_at, body, channel, ts FROM outbox"
            + " WHERE lane LIKE :mention OR body LIKE :mention ORDER BY seq",
        "DELETE FROM outbox WHERE lane LIKE :mention OR body LIKE :mention");
  }

  @Override
  public List<Map<String, Object>> export(String userId) {
    return database.read(
        handle ->
            handle
                .createQuery(find)
                .bindMap(parameters(userId))
                .mapToMap()
                .map(PersonalRows::readable)
                .list());
  }

  @Override
  public int forget(String userId) {
    return database.write(
        handle -> handle.createUpdate(forget).bindMap(parameters(userId)).execute());
  }

  private static Map<String, String> parameters(String userId) {
    return Map.of("user", userId, "mention", "%" + userId + "%");
  }

  private static Map<String, Object> readable(Map<String, Object> row) {
    Map<String, Object> readable = new TreeMap<>(row);
    readable.replaceAll(
        (column, value) ->
            column.endsWith("_at") && value instanceof Number millis
                ? Instant.ofEpochMilli(millis.longValue()).toString()
                : value);
    return readable;
  }
}
