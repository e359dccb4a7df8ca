package nezuku.meeting.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The most frequent surnames in Japan, by which a name is told from another word. */
final class Surnames {
  private static final List<String> FREQUENT =
      List.of(
              """
              佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 齋藤 齊藤 清水
              山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子
              岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野
              小島 谷口 工藤 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 岩崎 菅原 木下 久保
              佐野 野村 松尾 市川 菊地 菊池 杉本 古川 大西 島田 水野 桜井 高野 渡会 吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口
              平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 田口 永井 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本
              矢野 浅野 松下 星野 大久保 吉岡 小池 野田 荒木 熊谷 松浦 大谷 内藤 黒田 尾崎 川村 永田 望月 堀 松村 田辺 菅野 荒井 平井
              大島 西山 早川 栗原 広瀬 横田 石橋 岩本 萩原 片山 関口 宮田 大石 本間 須藤 高山 岡崎 小田 吉野 上原 伊東 鎌田 篠原 小西 松原
              福井 古賀 大森 成田 小泉 南 奥村 内山 沢田 澤田 川島 桑原 三宅 片岡 富田 杉浦 岡 八木 奥田 小沢 小澤 松永 北川 関根 河合 平山
              牧野 白石 今村 寺田 青山 中尾 小倉 渋谷 上村 小野寺 大山 足立 岡村 坂口 天野 多田 根本 佐久間 村山 豊田 西尾 飯塚 武藤 榎本
              角田 田島 塚本 坂井 中井 竹田 篠崎 小原 堀内 神谷 浅井 前川 永野 稲葉 西野 荒川 金田 大川 長田 大城 比嘉 金城 宮城 安部 児玉
              柳田 野中 黒木 三好 江口 甲斐 川田 小谷 大内 土井 稲垣 戸田 堤 星 岸 岸本 津田 落合 相馬 長尾 村井 三上 沼田 金井 堀田
              神田 若林 広田 峯 梅田 須田 黒川 滝沢 庄司 前原 森川 竹中 浅田 松島 榊原 向井 高島 中原 今野 河村 川端 二宮 大木 水谷 楠
              """
                  .strip()
                  .split("\\s+"))
          .stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private Surnames() {}

  /**
   * The surname with which a name begins, if it is a frequent one and the rest can be a given name.
   */
  static Optional<String> of(String name) {
    String bare = name.replace(" ", "");
    return FREQUENT.stream()
        .filter(bare::startsWith)
        .filter(surname -> isGiven(bare.substring(surname.length()), name.contains(" ")))
        .findFirst();
  }

  private static boolean isGiven(String rest, boolean apart) {
    return rest.isEmpty()
        || (apart && rest.length() <= 4)
        || rest.matches("[\\p{IsHan}々]{1,3}|[ぁ-ん]{2,4}");
  }
}
