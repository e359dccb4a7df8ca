package nezuku.faq.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.faq.embedding.Vector;
import nezuku.faq.embedding.VectorStore;
import nezuku.platform.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Vectors in the database, as four bytes a number. */
public final class VectorTable implements VectorStore {
  private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
  private static final int AT_ONCE = 200;

  private final Database database;

  /** The vectors of a database. */
  public VectorTable(Database database) {
    this.database = database;
  }

  @Override
  public Map<String, Vector> known(String model, Collection<String> texts) {
    Map<String, Vector> known = new HashMap<>();
    List<String> keys = List.copyOf(texts);
    for (int i = 0; i < keys.size(); i += AT_ONCE) {
      List<String> some = keys.subList(i, Math.min(keys.size(), i + AT_ONCE));
      known.putAll(database.read(handle -> known(handle, model, some)));
    }
    return known;
  }

  private static Map<String, Vector> known(Handle handle, String model, List<String> keys) {
    Map<String, Vector> known = new HashMap<>();
    handle
        .createQuery(
            "SELECT text_key, numbers FROM vector WHERE model = :model AND text_key IN (<keys>)")
        .bind("model", model)
        .bindList("keys", keys)
        .map((row, context) -> Map.entry(row.getString(1), numbers(row.getBytes(2))))
        .forEach(one -> Vector.of(one.getValue()).ifPresent(v -> known.put(one.getKey(), v)));
    return known;
  }

  @Override
  public void keep(String model, Map<String, Vector> vectors, Instant at) {
    if (vectors.isEmpty()) {
      return;
    }
    database.change(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  "INSERT INTO vector (model, text_key, numbers, kept_at)"
                      + " VALUES (:model, :key, :numbers, :at)"
                      + " ON CONFLICT (model, text_key) DO UPDATE SET"
                      + " numbers = excluded.numbers, kept_at = excluded.kept_at");
          vectors.forEach(
              (key, vector) ->
                  batch
                      .bind("model", model)
                      .bind("key", key)
                      .bind("numbers", bytes(vector))
                      .bind("at", at)
                      .add());
          var unused = batch.execute();
        });
  }

  @Override
  public void forget(String model, Set<String> except, Instant before) {
    List<Long> old =
        database.read(
            handle ->
                handle
                    .createQuery("SELECT seq, model, text_key FROM vector WHERE kept_at < :before")
                    .bind("before", before)
                    .map(
                        (row, context) ->
                            model.equals(row.getString(2)) && except.contains(row.getString(3))
                                ? -1L
                                : row.getLong(1))
                    .filter(seq -> seq >= 0)
                    .list());
    if (!old.isEmpty()) {
      database.change(
          handle -> {
            PreparedBatch batch = handle.prepareBatch("DELETE FROM vector WHERE seq = :seq");
            old.forEach(seq -> batch.bind("seq", seq).add());
            var unused = batch.execute();
          });
    }
  }

  private static byte[] bytes(Vector vector) {
    ByteBuffer bytes = ByteBuffer.allocate(vector.size() * Float.BYTES).order(ORDER);
    bytes.asFloatBuffer().put(vector.values());
    return bytes.array();
  }

  private static float[] numbers(byte[] bytes) {
    float[] numbers = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).order(ORDER).asFloatBuffer().get(numbers);
    return numbers;
  }
}
