package nezuku.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Instants as epoch milliseconds: the same in every database, zone and driver. */
final class InstantColumns {
  private InstantColumns() {}

  static final class Writer extends AbstractArgumentFactory<Instant> {
    Writer() {
      super(Types.BIGINT);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setLong(position, value.toEpochMilli());
    }
  }

  static final class Reader implements ColumnMapper<@Nullable Instant> {
    @Override
    public @Nullable Instant map(ResultSet row, int column, StatementContext context)
        throws SQLException {
      long millis = row.getLong(column);
      return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
  }
}
