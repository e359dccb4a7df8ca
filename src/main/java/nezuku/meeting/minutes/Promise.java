package nezuku.meeting.minutes;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a sentence by which somebody takes something on from one that only reports: a false action
 * costs more trust than one that is missing.
 */
final class Promise {
  private static final Pattern DONE_OR_DOUBTFUL =
      Pattern.compile(
          "(?:である|(?:が|も|は|に|も)ある|いる|なる|できる|思う|考える|感じる|始まる|終わる|変わる|決まる|集まる|上がる|下がる|増える|減る|残る|足りる|届く|来る|続く|切れる|要望|意見|説明|開催(?:する|します|いたします)|次回[^。]{0,6}(?:検討|協議|審議|議論|決定)(?:する|します|いたします)|報告あり|開催|した|した。|しました|だった|でした|済み?|完了|ている|ています|てある|てあります|ておいた|中|とのこと|そう(?:だ|です)|休み|休暇|不在|出張|遅れ|かかる|見込み|可能性|かもしれない|検討したい|どうか|ではないか|か|？|\\?)[。.]?$");

  /** Also where the date is none that can be read: 次の集まりまでに. */
  private static final Pattern UNTIL = Pattern.compile("までに|次回(?!は)");

  /** → 大内さんがテンプレート化. */
  private static final Pattern NOUN = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー]{2}[。.]?$");

  private static final Pattern ALREADY = Pattern.compile("すでに|既に|もう済|先週|昨日|先月");
  private static final Pattern ACTS =
      Pattern.compile(
          "(?:(?<!で)[うくぐすつぬぶむる]|もらい|ください|下さい|予定|こと|ます|対応|確認|依頼|送付|提出|作成|実施|調整|共有|連絡|報告|準備|手配|修正|更新|回答|検証|整理|調査|配布|登録|展開|見積もり|見積|抽出|集計|印刷|設計|実装|予約|発注|申請|購入|掲載|返信|レビュー|チェック|テスト|リリース|デプロイ|マージ|アップロード|フォロー|(?<=を)[\\p{IsHan}\\p{IsKatakana}ー]{2,6})[。.]?$");

  /** Somebody took it on, or was given it. */
  private static final Pattern AGREED =
      Pattern.compile(
          "(?:てくれる|てくださる|てくれます|てくださいます|ていただく|ていただける|(?:こと|役|担当)(?:に|と)(?:なった|なりました|した|しました|する|します))(?:ことに(?:なった|する))?[。.]?$");

  /** What somebody outside plans for a day is news; a deadline is none. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)^(?:the|our) (?:vendor|supplier|provider|builder|contractor|bank|auditors?|architects?|engineers?|consultants?|committee|commission|planning board|government|ministry|county|city|state|insurer|landlord|school|university|agency|company) .*(?<!due )\\bon\\b(?!.*\\b(?:by|before|until)\\b)");

  private static final Pattern ENGLISH_STATE =
      Pattern.compile(
          "(?i)^(?:also |probably |likely |then )?(?:be|have|not|meet(?! with)|need|likely|take|remain|stay|cost|depend|continue to be|become|mean|see|lose|miss|join|attend|leave|start|arrive|retire|move to|take over|hold|host|feature|serve)\\b");

  /** Pool will close, the ordinance will return: it happens. */
  private static final Pattern ENGLISH_EVENT =
      Pattern.compile(
          "(?i)^(?:officially |re)?(?:close|open|begin|start|resume|end|expire|launch|return|go|run|come|happen|finish|ship|close down|pause|continue|proceed|appear|land)(?: (?:live|up|out|back|again|online|into effect))?(?: (?:for|from|at|in|on|to|until|as|with|through|after|before)\\b.*|[\\s.]*)$");

  private static final Pattern COMMITTED =
      Pattern.compile(
          "(?i)\\b(?:agreed|volunteered|offered|promised) to\\b|\\baction (?:item )?to\\b");

  private Promise() {}

  /**
   * The action in a sentence that nothing else marks as one.
   *
   * @param arrow whether it begins with an arrow, as conclusions do
   */
  static Optional<ActionText> in(
      Snippet sentence, boolean arrow, OwnerReader owners, DueReader dues) {
    Spoken spoken = new Spoken(owners, dues);
    return told(sentence, spoken, dues).or(() -> promised(sentence, arrow, spoken, owners, dues));
  }

  /** What is an action by its form, with a date or without. */
  private static Optional<ActionText> told(Snippet sentence, Spoken spoken, DueReader dues) {
    return spoken
        .known(sentence)
        .or(() -> spoken.directed(sentence))
        .or(() -> spoken.asked(sentence))
        .or(() -> spoken.requested(sentence))
        .map(owned -> ActionText.of(owned, dues));
  }

  private static Optional<ActionText> promised(
      Snippet sentence, boolean arrow, Spoken spoken, OwnerReader owners, DueReader dues) {
    DueReader.Dated dated = dues.sentence(sentence);
    boolean hasDue = !(dated.due() instanceof Due.None);
    Optional<OwnerReader.Owned> owned =
        spoken
            .in(sentence)
            .or(() -> spoken.in(dated.rest().trimmed()))
            .or(() -> arrow ? owners.present(sentence) : Optional.empty())
            .or(() -> arrow ? owners.login(sentence) : Optional.empty());
    if (owned.isPresent()) {
      return owned
          .filter(found -> isAction(found.rest(), sentence, arrow, hasDue, dues))
          .map(found -> ActionText.of(sentence, found, dues));
    }
    return arrow
        ? spoken
            .concluded(sentence)
            .filter(found -> hasDue || acts(dues.sentence(found.rest()).rest().trimmed().plain()))
            .map(found -> ActionText.of(sentence, found, dues))
        : Optional.empty();
  }

  private static boolean isAction(
      Snippet owned, Snippet sentence, boolean arrow, boolean hasDue, DueReader dues) {
    String rest = dues.sentence(owned).rest().trimmed().plain();
    boolean english = rest.matches("(?s)[\\x00-\\u024F]*");
    boolean elsewhere = ELSEWHERE.matcher(sentence.plain()).find() && !arrow;
    return english
        ? !elsewhere
            && !ENGLISH_STATE.matcher(rest).find()
            && !ENGLISH_EVENT.matcher(rest).find()
            && (hasDue || arrow || COMMITTED.matcher(sentence.plain()).find())
        : AGREED.matcher(rest).find()
            || (acts(rest) && (hasDue || arrow || UNTIL.matcher(rest).find()))
            || (arrow && NOUN.matcher(rest).find() && !DONE_OR_DOUBTFUL.matcher(rest).find());
  }

  private static boolean acts(String sentence) {
    return !ALREADY.matcher(sentence).find()
        && ACTS.matcher(sentence).find()
        && !DONE_OR_DOUBTFUL.matcher(sentence).find();
  }
}
