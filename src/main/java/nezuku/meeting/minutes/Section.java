package nezuku.meeting.minutes;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a part of minutes is about, by its heading. */
enum Section {
  /** What somebody is to do. */
  ACTIONS(
      "(?:今後の|次回までの|前回からの継続の?|残りの|本日の|今回の|新規の?|新しい|未完了の?|各自の|主な)?(?:宿題(?:事項)?|アクション(?:アイテム|プラン|項目|事項|リスト)?"
          + "|to-? ?do|タスク|やること|対応(?:事項|項目)|実施(?:事項|項目)|指示(?:事項)?|(?:次回)?検討依頼|持ち?帰り(?:事項)?|ご?依頼(?:事項)?|お願い(?:事項|ごと)?|ネクストアクション|ネクストステップ|フォローアップ(?:事項)?)"
          + "(?:の?一覧|リスト|まとめ|表)?"
          + "|次(?:回)?まで(?:に|の)(?:やること|すること|行うこと|宿題|対応(?:事項)?|準備(?:事項)?|アクション|実施事項|課題)?"
          + "|今後の(?:対応|進め方|アクション|作業)|次の(?:ステップ|アクション)|(?:以下の?|次の)?(?:ご?対応|作業|ご?確認)(?:を|について)?(?:よろしく)?お願い(?:いた|致)?します|誰が何をいつまでに|担当と期限"
          + "|(?:new |open |key |main |our |agreed |outstanding |pending |current |remaining |review (?:of )?(?:the )?outstanding |summary of |list of )*(?:action|follow[- ]?up) ?(?:items?|points?|list|log|register|plan|s)?"
          + "(?: (?:summary|list|from (?:this|today's) meeting|and owners))?|actions? (?:and|&|/) (?:next steps|owners|to-?dos)"
          + "|(?:the )?next (?:steps?|actions?)|to[- ]?dos?(?: list)?|task(?:s| list)?|follow[- ]?ups?|homework|assignments?"
          + "|what (?:we|i)(?:'ll| will)(?: try| do)?|what(?:'s| is) next|(?:things|stuff) to (?:do|try)|who does what(?: by when)?|(?:to[- ]?do )?before (?:the )?next (?:meeting|call|time)|corrective actions?|(?:staff )?directions?(?: to staff)?"),
  /** What was decided. */
  DECISIONS(
      "(?:主な|本日の)?(?:決定(?:事項|内容|したこと)?|決まったこと|合意(?:事項|内容|したこと)?|結論|承認事項|確定事項)(?:一覧|まとめ)?"
          + "|(?:key |main )?(?:decisions?(?: (?:made|taken|reached|log))?|agreed(?: points)?|agreements?|resolutions?|conclusions?"
          + "|what (?:we|was) (?:decided|agreed))"),
  /** What is to be settled yet. */
  OPEN(
      "未決(?:事項|定事項|の?論点)?|未解決(?:事項|の(?:課題|論点))?|保留(?:事項|中)?|懸案(?:事項)?|継続(?:検討|審議)(?:事項)?|要検討(?:事項)?"
          + "|検討(?:課題|事項)|残課題|残件|(?:今後の)?課題(?:一覧|事項)?|積み残し|オープン(?:ポイント|イシュー|な論点)|次回に持ち越し|持ち越し(?:事項)?"
          + "|open(?: (?:points?|questions?|issues?|items?|topics?))?|parking lot|unresolved(?: (?:issues?|points?|questions?))?"
          + "|outstanding (?:issues?|questions?|points?)|still open|not decided(?: yet)?|to be (?:decided|discussed|clarified)|questions?|issues?"),
  /** Who was there. */
  PARTICIPANTS(
      "(?:ご?出席|ご?参加)(?:者|委員|理事|役員|議員|メンバー|企業|者名)?(?:一覧|\\(敬称略\\))?|出(?:席)?|(?:来た|集まった|いた|いる)(?:人|メンバー)|メンバー|出席者\\(敬称略\\)|参加者\\(敬称略\\)"
          + "|(?:not )?attended(?: by)?|joined(?: by)?|(?:board |council |committee |staff |voting |trustees? |directors? )*(?:members? )?(?:present|in attendance)|attendees?|participants?|present|attendance|in attendance|attending|who(?: was there)?|also (?:present|in attendance)|others? present|staff(?: present)?|guests?|here|in the (?:room|call)|on the (?:phone|call|line)|people|members(?: present)?"),
  /** Who was not. */
  ABSENT("(?:ご?欠席|不参加)(?:者)?|absent(?:ees)?|regrets|apologies|excused|not present"),
  /** When it was. */
  DATE(
      "日時|開催(?:日時|日)|日付|実施日(?:時)?|会議日(?:時)?|日程|とき|date(?:(?: and|/| ?&) ?time)?|when|held(?: on)?|meeting date"),
  /** How it is called. */
  TITLE("件名|会議(?:名|体|名称)?|名称|タイトル|題名|meeting(?: (?:name|title))?|title|subject"),
  /** When the next one is. */
  NEXT(
      "次回(?:の?(?:会議|予定|日程|開催(?:日(?:時)?)?|打ち?合わせ|ミーティング|mtg|定例|会合))?(?:日(?:時|程)?|について)?"
          + "|(?:next|nxt)(?: \\w+)? (?:meeting|mtg|call|session|date|interim|review|sync|retro|telecon)(?: date)?|next (?:interim|time)"),
  /** Anything else that is no action. */
  OTHER(
      "議題(?:\\d*)|アジェンダ|議事(?:録|内容|次第|要旨)?|議論(?:内容|の内容)?|会議の(?:経過|概要|結果|内容)|議事の経過|審議(?:経過|内容)|内容|報告(?:事項)?|共有(?:事項)?|連絡(?:事項)?|協議(?:事項)?"
          + "|前回(?:の|からの)?(?:宿題|アクション|議事録|確認|課題|振り?返り|決定|持ち?帰り|会議|積み残し)(?:アイテム|事項|の?確認|の?振り?返り|の?状況|の?進捗)*|場所|会場|記録(?:者)?|書記|議事録(?:担当|作成者?|係)|司会|進行(?:役)?|議長|配布資料|資料|目的|背景|備考|その他"
          + "|質疑(?:応答)?|所感|メモ|概要|要約|進捗(?:状況|確認|報告)?|振り返り|状況(?:報告|共有)?|意見交換|今後の(?:予定|スケジュール|日程)|スケジュール"
          + "|agenda|discussions?(?: points)?|notes?|(?:meeting )?minutes|summary|location|place|venue|scribe|note[- ]?taker|chair(?:person)?"
          + "|facilitator|recorder|updates?|background|purpose|announcements?|attachments?|links|resources|(?:project )?status(?: update)?"
          + "|(?:review of (?:the )?|previous |past |last )(?:action|minutes|meeting|week|decision|open|task|to-?do).*|any other business|aob|q ?(?:&|and) ?a|round ?table|introductions?|risks?|reports?"
          + "|topics?(?: discussed)?|key (?:points|takeaways)|time ?line|schedule");

  private static final Pattern NUMBER =
      Pattern.compile("^\\(?(?:\\d{1,2}(?:[.)]\\d{0,2})*|[ivx]{1,4}[.)]|[①-⑳])[.)]?\\s*");
  private static final Pattern AROUND =
      Pattern.compile("^[\\s■◆●◇□▼▽◎○★☆▶►#*_<\\[【《「『(|-]+|[\\s:*_>\\]】》」』)|-]+$");

  private final Pattern names;

  Section(String names) {
    this.names = Pattern.compile(names, Pattern.CASE_INSENSITIVE);
  }

  /** Whether it names people. */
  boolean isOfPeople() {
    return this == PARTICIPANTS || this == ABSENT;
  }

  /** The section that a heading begins, if it is one of those that are known. */
  static Optional<Section> named(String heading) {
    String name = NUMBER.matcher(bare(heading)).replaceFirst("");
    name = bare(name);
    for (Section section : values()) {
      if (section.names.matcher(name).matches()) {
        return Optional.of(section);
      }
    }
    // 決定事項 / Decisions: both say the same.
    int slash = name.indexOf('/');
    return slash > 0 ? named(name.substring(0, slash)) : bracketed(name);
  }

  /** 宿題（次回まで）: what stands in brackets tells no more. */
  private static Optional<Section> bracketed(String name) {
    int open = name.indexOf('(');
    int close = name.indexOf(')');
    boolean last = close < 0 || close == name.length() - 1;
    return open > 0 && last ? named(name.substring(0, open)) : Optional.empty();
  }

  private static String bare(String text) {
    return AROUND.matcher(text).replaceAll("");
  }
}
