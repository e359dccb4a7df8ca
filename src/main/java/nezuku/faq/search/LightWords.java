package nezuku.faq.search;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/** Words that most questions could have: they say how somebody asks, not what about. */
final class LightWords {
  /** What a light word weighs in comparison with one that carries meaning. */
  static final double WEIGHT = 0.4;

  private static final CharArraySet WORDS =
      CharArraySet.unmodifiableSet(
          new CharArraySet(
              List.of(
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
          today tomorrow yesterday tonight morning afternoon evening night week weekend month day
          monday tuesday wednesday thursday friday saturday sunday next last time tokyo osaka japan
          明日 昨日 今朝 今夜 朝 昼 夜 来週 今週 先週 来月 今月 先月 曜日 東京 大阪 日本
          """
                      .strip()
                      .split("\\s+")),
              false));

  private LightWords() {}

  static boolean isLight(char[] term, int length) {
    return WORDS.contains(term, 0, length);
  }
}
