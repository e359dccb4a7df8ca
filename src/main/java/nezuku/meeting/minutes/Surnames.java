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
              佐伯 武井 葛西 安西 井口 相沢 相澤 溝口 寺西 菅田 窪田 久米 村松 松崎 小笠原 三木 三輪 永島 長島 長嶋 中嶋 大平 大竹 大沢 大澤 川本 川原 山岸 山根 山中
              青柳 赤松 秋元 浅川 朝倉 飯島 飯野 生田 池上 石塚 石黒 石崎 磯部 市村 一ノ瀬 井出 稲田 稲村 入江 岩井 岩瀬 岩永 植田 植村 臼井 梅原 江藤 遠山 大井 大江
              大倉 大須賀 大田 大畑 大場 大村 岡野 岡部 奥野 奥山 長内 織田 柏木 柏原 勝又 加納 亀井 亀田 川合 川野 川畑 河原 神崎 北原 木原 北野 木本 清野 草野 倉田
              黒沢 黒澤 桑野 桑田 郡司 越智 小出 小坂 小杉 小塚 小寺 小牧 小柳 斎木 坂田 坂上 笹川 佐竹 沢村 塩田 塩見 重松 志村 柴崎 嶋田 下田 白井 城田 新谷 末永
              菅沼 杉田 鈴村 関谷 芹沢 曽我 園田 高倉 高瀬 高見 高柳 滝口 滝本 武内 竹本 竹村 田川 立花 田代 田畑 玉井 田原 丹羽 千田 辻井 辻本 津村 手塚 寺島 寺本
              土居 富永 冨田 鳥居 中根 仲田 中谷 永山 中本 永瀬 長瀬 難波 西岡 西本 西原 根岸 野崎 野沢 野島 野本 橋口 畑中 蜂谷 花井 羽田 浜野 浜口 早坂 林田 原口
              日高 平川 平岡 平林 深沢 深澤 福永 福原 福本 藤岡 藤川 藤木 藤沢 藤澤 藤島 藤村 藤森 古田 細川 細谷 堀井 堀江 堀川 堀口 本多 前島 前山 牧田 松川 松木
              松沢 松澤 丸田 三谷 水上 水口 皆川 宮内 宮川 宮沢 宮澤 宮下 宮地 宮部 村岡 村瀬 室井 持田 元木 森岡 森下 森山 守屋 安井 柳沢 柳原 柳瀬 山岡 山村 横井
              横尾 吉井 吉沢 吉澤 吉本 米田 米山 若松 和久井 鷲尾
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
