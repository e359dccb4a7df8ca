package nezuku.kpi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Objects;
import nezuku.kpi.Dimension;
import nezuku.kpi.Period;
import nezuku.kpi.Split;

/** Parts and periods as columns. */
final class Parts {
  private Parts() {}

  static String dimension(Split split) {
    return split instanceof Split.Part part ? part.dimension().name().toLowerCase(Locale.ROOT) : "";
  }

  static String label(Split split) {
    return split instanceof Split.Part part ? part.label() : "";
  }

  static String kind(Period period) {
    return period.kind().name().toLowerCase(Locale.ROOT);
  }

  static Split split(ResultSet row) throws SQLException {
    String dimension = Objects.requireNonNull(row.getString("dimension"));
    return dimension.isEmpty()
        ? Split.all()
        : new Split.Part(
            Dimension.valueOf(dimension.toUpperCase(Locale.ROOT)),
            Objects.requireNonNull(row.getString("label")));
  }

  static Period period(ResultSet row, Month fiscal) throws SQLException {
    return new Period(
        Period.Kind.valueOf(Objects.requireNonNull(row.getString("kind")).toUpperCase(Locale.ROOT)),
        LocalDate.parse(Objects.requireNonNull(row.getString("first_day"))),
        fiscal);
  }
}
