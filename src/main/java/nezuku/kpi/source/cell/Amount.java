package nezuku.kpi.source.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: {@code １，２３４}, {@code ¥1,234}, {@code 1,234円}. */
public final class Amount {
  private static final Pattern AROUND =
      Pattern.compile("^(?:¥|\\\\|\\$|€|JPY|USD|EUR)\\s*|\\s*(?:円|点|件|回|JPY|USD|EUR)$");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,10})?");

  private Amount() {}

  /** The number that a cell says; empty if it is none. */
  public static Optional<BigDecimal> read(String cell) {
    String text = AROUND.matcher(Folding.plain(cell)).replaceAll("");
    if (GROUPED.matcher(text).matches()) {
      text = text.replace(",", "");
    }
    return PLAIN.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace("+", "")))
        : Optional.empty();
  }
}
