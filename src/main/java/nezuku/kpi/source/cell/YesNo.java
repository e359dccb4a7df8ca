package nezuku.kpi.source.cell;

import java.util.Optional;
import java.util.Set;

/** Yes and no as people and programs write them. */
public final class YesNo {
  private static final Set<String> YES =
      Set.of(
          "yes",
          "y",
          "true",
          "1",
          "○",
          "〇",
          "◯",
          "✓",
          "はい",
          "達成",
          "遵守",
          "済",
          "met",
          "achieved",
          "within",
          "ok",
          "有",
          "あり");
  private static final Set<String> NO =
      Set.of(
          "no",
          "n",
          "false",
          "0",
          "×",
          "✕",
          "x",
          "いいえ",
          "未達",
          "未達成",
          "違反",
          "超過",
          "breached",
          "missed",
          "failed",
          "ng",
          "無",
          "なし");

  private YesNo() {}

  /** What a cell says; empty if it is neither. */
  public static Optional<Boolean> read(String cell) {
    String word = Folding.name(cell);
    if (YES.contains(word)) {
      return Optional.of(true);
    }
    return NO.contains(word) ? Optional.of(false) : Optional.empty();
  }
}
