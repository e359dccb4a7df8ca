package nezuku.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** Cases for tests, from the fewest words. */
public final class Cases {
  private Cases() {}

  /** One that was opened then and is open. */
  public static Case open(String key, String opened) {
    return of(key, opened, Optional.empty());
  }

  /** One that was opened and closed then. */
  public static Case closed(String key, String opened, String closed) {
    return of(key, opened, Optional.of(Instant.parse(closed)));
  }

  private static Case of(String key, String opened, Optional<Instant> closed) {
    return new Case(
        "desk",
        key,
        "経費 " + key,
        new Labels("経費精算", "sakura", "高"),
        Instant.parse(opened),
        Optional.empty(),
        closed,
        Optional.of(Instant.parse(opened).plusSeconds(86_400)),
        Optional.empty(),
        0,
        0,
        Optional.of(new BigDecimal("4.5")),
        Optional.of(new BigDecimal("1200")));
  }

  /** The same, opened again and sent back so often. */
  public static Case again(Case one, int reopened, int returned) {
    return new Case(
        one.source(),
        one.key(),
        one.title(),
        one.labels(),
        one.opened(),
        one.responded(),
        one.closed(),
        one.promised(),
        one.kept(),
        reopened,
        returned,
        one.rating(),
        one.cost());
  }
}
