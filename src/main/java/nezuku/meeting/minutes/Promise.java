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
          "(?:した|した。|しました|だった|でした|済み?|完了|ている|ています|てある|てあります|ておいた|中|とのこと|そう(?:だ|です)|休み|休暇|不在|出張|遅れ|かかる|見込み|可能性|かもしれない|検討したい|どうか|ではないか|か|？|\\?)[。.]?$");
  private static final Pattern ALREADY = Pattern.compile("すでに|既に|もう済|先週|昨日|先月");
  private static final Pattern ACTS =
      Pattern.compile(
          "(?:[うくぐすつぬぶむるい]|予定|こと|ます|対応|確認|依頼|送付|提出|作成|実施|調整|共有|連絡|報告|準備|手配|修正|更新|回答|検証|整理|調査|配布|登録|展開|見積もり|見積)[。.]?$");
  private static final Pattern ENGLISH_STATE =
      Pattern.compile(
          "(?i)^(?:also |probably |likely |then )?(?:be|have|not|need|likely|take|remain|stay|cost|depend|continue to be|become|mean|see|lose|miss|join|attend|leave|start|arrive|retire|move to|take over)\\b");
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
    DueReader.Dated dated = dues.sentence(sentence);
    boolean hasDue = !(dated.due() instanceof Due.None);
    Optional<OwnerReader.Owned> owned =
        owners.sentence(sentence).or(() -> owners.sentence(dated.rest().trimmed()));
    if (owned.isEmpty()) {
      return Optional.empty();
    }
    String rest = owned.get().rest().plain().strip();
    boolean english = rest.matches("(?s)[\\x00-\\u024F]*");
    boolean promised =
        english
            ? !ENGLISH_STATE.matcher(rest).find()
                && (hasDue || arrow || COMMITTED.matcher(sentence.plain()).find())
            : acts(rest) && (hasDue || arrow);
    return promised ? Optional.of(ActionText.of(sentence, owners, dues)) : Optional.empty();
  }

  private static boolean acts(String sentence) {
    return !ALREADY.matcher(sentence).find()
        && ACTS.matcher(sentence).find()
        && !DONE_OR_DOUBTFUL.matcher(sentence).find();
  }
}
