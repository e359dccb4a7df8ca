package nezuku.kpi.source;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nezuku.kpi.Labels;
import nezuku.kpi.source.cell.Amount;
import nezuku.kpi.source.cell.DateOrder;
import nezuku.kpi.source.cell.DateReader;
import nezuku.kpi.source.cell.Folding;
import nezuku.kpi.source.cell.Moment;
import nezuku.kpi.source.cell.YesNo;

/** Reads records of a table: what each says of its case, or why it can't be taken. */
final class RecordReader {
  private static final int LONGEST_KEY = 200;
  private static final int LONGEST_TITLE = 500;
  private static final int MOST_TIMES = 10_000;

  /** What people and programs write where there is nothing. */
  private static final Set<String> NOTHING =
      Set.of(
          "", "-", "–", "—", "―", "ー", "?", "n/a", "na", "null", "none", "nan", "未定", "未完了", "未対応");

  private static final Set<String> TOTALS =
      Set.of(
          "合計", "総計", "小計", "計", "総合計", "合計件数", "total", "grandtotal", "subtotal", "sum", "totals");

  private static final Pattern TOTAL_OF = Pattern.compile("(合計|総計|小計|total)[:(\\d].*");

  /** No word that means nothing is longer. */
  private static final int LONGEST_NOTHING = 4;

  private final Mapping mapping;
  private final DateReader dates;
  private final Set<DateOrder> shown = EnumSet.noneOf(DateOrder.class);
  private boolean ambiguous;

  RecordReader(Mapping mapping, Optional<DateOrder> order) {
    this.mapping = mapping;
    this.dates = new DateReader(order);
  }

  /** Whether it can't be known in which order dates are written: several are there, or could be. */
  boolean mustAskForOrder() {
    return ambiguous || shown.size() > 1;
  }

  /** Whether a record is the sum of others: it is called so, and has no date. */
  boolean isTotal(Layout layout, List<String> cells) {
    Optional<String> first = cells.stream().filter(cell -> !cell.isBlank()).findFirst();
    String opened = layout.cell(cells, Field.OPENED);
    return first.filter(cell -> isTotalWord(Folding.name(cell))).isPresent()
        && (isNothing(opened) || dates.read(opened) instanceof Moment.Unreadable);
  }

  private static boolean isTotalWord(String word) {
    return TOTALS.contains(word) || TOTAL_OF.matcher(word).matches();
  }

  static boolean isNothing(String cell) {
    return cell.length() <= LONGEST_NOTHING
        && NOTHING.contains(Folding.plain(cell).toLowerCase(java.util.Locale.ROOT));
  }

  /** What a record says. */
  Facts read(Layout layout, List<String> cells) throws Refused {
    // However it is written: else a case would be there twice.
    String key = Folding.shown(Folding.plain(layout.key(cells)), LONGEST_KEY + 1);
    if (key.isEmpty() || isNothing(key)) {
      throw new Refused("no-key", String.join(" | ", cells));
    }
    if (key.length() > LONGEST_KEY) {
      throw new Refused("long-key", key);
    }
    return new Facts(
        key,
        Folding.shown(layout.cell(cells, Field.TITLE), LONGEST_TITLE),
        new Labels(
            label(layout, cells, Field.PROCESS),
            mapping.partners().of(label(layout, cells, Field.PARTNER)),
            label(layout, cells, Field.PRIORITY)),
        moment(layout.cell(cells, Field.OPENED)),
        moment(layout.cell(cells, Field.RESPONDED)),
        moment(layout.cell(cells, Field.CLOSED)),
        moment(layout.cell(cells, Field.PROMISED)),
        kept(layout.cell(cells, Field.KEPT)),
        times(layout.cell(cells, Field.REOPENED)),
        times(layout.cell(cells, Field.RETURNED)),
        number(layout.cell(cells, Field.RATING)),
        number(layout.cell(cells, Field.COST)));
  }

  private static String label(Layout layout, List<String> cells, Field field) {
    String cell = layout.cell(cells, field);
    return isNothing(cell) ? "" : Folding.shown(cell, LONGEST_KEY);
  }

  /** The time that a cell says, if it says anything. */
  Optional<Moment> moment(String cell) throws Refused {
    if (isNothing(cell)) {
      return Optional.empty();
    }
    Moment moment = dates.read(cell);
    moment.shown().ifPresent(shown::add);
    return switch (moment) {
      case Moment.Unreadable unreadable -> throw new Refused("bad-date", cell);
      case Moment.Ambiguous any -> {
        ambiguous = true;
        throw new Refused("ambiguous-date", cell);
      }
      default -> Optional.of(moment);
    };
  }

  private static Optional<Boolean> kept(String cell) throws Refused {
    if (isNothing(cell)) {
      return Optional.empty();
    }
    return Optional.of(YesNo.read(cell).orElseThrow(() -> new Refused("bad-yes-no", cell)));
  }

  private static Optional<Integer> times(String cell) throws Refused {
    if (isNothing(cell)) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = Amount.read(cell);
    if (number.isEmpty()) {
      return Optional.of(
          YesNo.read(cell)
              .map(yes -> yes ? 1 : 0)
              .orElseThrow(() -> new Refused("bad-count", cell)));
    }
    double times = number.get().doubleValue();
    if (times < 0 || times > MOST_TIMES || times != Math.rint(times)) {
      throw new Refused("bad-count", cell);
    }
    return Optional.of((int) times);
  }

  private static Optional<BigDecimal> number(String cell) throws Refused {
    if (isNothing(cell)) {
      return Optional.empty();
    }
    return Optional.of(Amount.read(cell).orElseThrow(() -> new Refused("bad-number", cell)));
  }
}
