package nezuku.meeting.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nezuku.meeting.FormStore;
import nezuku.platform.store.Database;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was typed into forms, in the database. */
public final class FormTable implements FormStore {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
  private static final Duration KEPT = Duration.ofDays(30);

  private final Database database;

  /** The forms of a database. */
  public FormTable(Database database) {
    this.database = database;
  }

  @Override
  public void keep(String id, String userId, Map<String, String> fields, Instant at) {
    database.change(
        handle -> {
          handle
              .createUpdate("DELETE FROM kept_form WHERE kept_at < :old")
              .bind("old", at.minus(KEPT))
              .execute();
          handle
              .createUpdate(
                  "INSERT INTO kept_form (id, user_id, fields, kept_at)"
                      + " VALUES (:id, :user, :fields, :at)")
              .bind("id", id)
              .bind("user", userId)
              .bind("fields", JSON.writeValueAsString(fields))
              .bind("at", at)
              .execute();
        });
  }

  @Override
  public Optional<Map<String, String>> find(String id, String userId) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT fields FROM kept_form WHERE id = :id AND user_id = :user")
                .bind("id", id)
                .bind("user", userId)
                .map((row, context) -> JSON.readValue(row.getString("fields"), FIELDS))
                .findOne());
  }
}
