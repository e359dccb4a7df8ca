package nezuku.adoption.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nezuku.adoption.score.Consent;
import nezuku.adoption.score.ConsentStore;
import nezuku.platform.store.Database;

/** Who agreed to which formula, in the database. */
public final class ConsentTable implements ConsentStore {
  private final Database database;

  /** The words of a database. */
  public ConsentTable(Database database) {
    this.database = database;
  }

  @Override
  public void add(Consent consent) {
    database.change(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO adoption_consent (partner, formula, side, by_id, agreed_at)"
                        + " VALUES (:partner, :formula, :side, :by, :at) ON CONFLICT DO NOTHING")
                .bind("partner", consent.partner())
                .bind("formula", consent.formula())
                .bind("side", consent.side().name())
                .bind("by", consent.byId())
                .bind("at", consent.at())
                .execute());
  }

  @Override
  public List<Consent> of(String partner) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM adoption_consent WHERE partner = :partner ORDER BY seq")
                .bind("partner", partner)
                .map(
                    (row, context) ->
                        new Consent(
                            partner,
                            row.getString("formula"),
                            Consent.Side.valueOf(row.getString("side")),
                            Objects.requireNonNullElse(row.getString("by_id"), ""),
                            Instant.ofEpochMilli(row.getLong("agreed_at"))))
                .list());
  }
}
