package nezuku.faq.search;

import java.util.Set;

/** Words that most questions could have: they say how somebody asks, not what about. */
final class LightWords {
  private static final double WEIGHT = 0.4;

  private static final Set<String> WORDS =
      Set.of(
          """
          want need know tell get got like could should let give take try use say see go find
          would may might must just any some also still really actual actually thing way much
          many more about by from but what which u im i'm i've i'd it's what's that's don't
          dont can't cant does been being were had has they he she his her their them us one
          out up here now then than too very anything something someone people good okay ok hi
          hello hey thanks thank please possible able look show explain question ask happen
          when where how who why long help
          する できる ある なる いる 教える 知る 思う 場合 こと もの 下さる
          ください いただく ほしい 欲しい いう 言う よい いい 良い 願う お願い 必要
          ため とき 時 際 何 どう いつ 方法 場所 どこ 誰 理由 くれる くださる
          もらえる みる 見る 行う 困る 分かる わかる 人 方 今 今日 さん の ん
          """
              .strip()
              .split("\\s+"));

  private LightWords() {}

  /** What a word weighs in comparison with one that carries meaning. */
  static double weight(String term) {
    return WORDS.contains(term) ? WEIGHT : 1;
  }
}
