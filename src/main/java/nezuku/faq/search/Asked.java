package nezuku.faq.search;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a question asks for, read from its question words. */
enum Asked {
  /** A person or a desk. */
  WHO("\\b(who|whom|whose)\\b|誰|だれ|どなた|担当|[出請]人|責任者"),
  /** A day, a time, a deadline. */
  WHEN(
      "\\b(when|what time|deadline|due|until|which days?|what days?)\\b|いつ|何時|何日|期限|締切|締め切り|日程|時期|開始日|時間"),
  /** A place. */
  WHERE("\\b(where|location|place)\\b|どこ|場所|窓口|何処|提出先|申請先|届出先|行き先"),
  /** A reason. */
  WHY("\\b(why|reason|cause)\\b|なぜ|なんで|どうして|理由|原因"),
  /** A number or a sum. */
  HOW_MUCH(
      "\\bhow (much|many)\\b|\\b(cost|price|fee|amount|limit)\\b|いくら|費用|料金|金額|何円|何日分|何回|何人|上限|値段|額"),
  /** A span of time. */
  HOW_LONG("\\bhow (long|often|soon|fast|quickly)\\b|どのくらい|どれくらい|何日間|何年|何か月|期間|いつまで|頻度"),
  /** What to bring or to hand in. */
  WITH_WHAT(
      "\\b(need to bring|documents?|paperwork|what (do|will|would) (i|we) need|required|requirements?)\\b"
          + "|必要な(もの|物|書類)|必要書類|持ち物|持って行|持っていく|何が(必要|いる|要る)|添付|提出書類"),
  /** Whether and for whom it is meant. */
  IN_WHICH_CASE(
      "\\b(eligible|eligibility|qualify|entitled|entitlement|conditions?|criteria|who can|may i|am i)\\b"
          + "|対象|条件|資格|要件|どんな(時|とき|場合|人)|どういう(時|とき|場合)|どのような(時|とき|場合|人)|該当|誰でも"),
  /** What something is. */
  WHAT(
      "\\bwhat('s| is| are| does)\\b|\\bmeaning\\b|とは|って何|って(なに|なん)|内容|意味|どんな(もの|制度|こと)|どのような(もの|制度|こと)"),
  /** A way to do it. */
  HOW(
      "\\bhow (do|can|to|should|would|does|is|are|did)\\b|どう(やって|すれ|した|なっ|い)|方法|手続|やり方|仕方|手順|申請したい|申し込みたい|どのように"),
  /** Yes or no. */
  WHETHER(
      "^(is|are|do|does|can|could|will|may|am|should|would|did)\\b|ますか|ですか$|できる[？?]|いい[？?]|可能|可否|必要(ですか|か|？)");

  private static final Set<Asked> ALL = EnumSet.allOf(Asked.class);

  /** In small letters. */
  private final Pattern words;

  Asked(String words) {
    this.words = Pattern.compile(words);
  }

  static Set<Asked> in(String text) {
    Set<Asked> asked = EnumSet.noneOf(Asked.class);
    String lower = text.toLowerCase(Locale.ROOT);
    for (Asked one : ALL) {
      if (one.words.matcher(lower).find()) {
        asked.add(one);
      }
    }
    return asked;
  }

  /** 1 if both ask the same, 0 if they ask different things, half if one does not tell. */
  static double agreement(Set<Asked> one, Set<Asked> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0.5;
    }
    Set<Asked> both = EnumSet.copyOf(one);
    both.retainAll(other);
    Set<Asked> any = EnumSet.copyOf(one);
    any.addAll(other);
    return (double) both.size() / any.size();
  }
}
