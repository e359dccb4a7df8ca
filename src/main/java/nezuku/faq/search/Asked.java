package nezuku.faq.search;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a question asks for, read from its question words. */
enum Asked {
  /** A person or a desk. */
  WHO("\\b(who|whom|whose)\\b|誰|だれ|どなた|担当"),
  /** A day, a time, a deadline. */
  WHEN(
      "\\b(when|what time|deadline|due|until|which days?|what days?)\\b|いつ|何時|何日|期限|締切|締め切り|日程|時期"),
  /** A place. */
  WHERE("\\b(where|location|place)\\b|どこ|場所|窓口|何処"),
  /** A reason. */
  WHY("\\b(why|reason|cause)\\b|なぜ|なんで|どうして|理由|原因"),
  /** A number or a sum. */
  HOW_MUCH("\\bhow (much|many)\\b|\\b(cost|price|fee|amount|limit)\\b|いくら|費用|料金|金額|何円|何日分|何回|上限"),
  /** A span of time. */
  HOW_LONG("\\bhow (long|often|soon|fast|quickly)\\b|どのくらい|どれくらい|何日間|期間|いつまで"),
  /** A way to do it. */
  HOW("\\bhow (do|can|to|should|would|does|is|are|did)\\b|どう|方法|手続|やり方|仕方|手順|申請|申し込み"),
  /** Yes or no. */
  WHETHER("^(is|are|do|does|can|could|will|may|am|should|would|did)\\b|ますか|ですか$|できる？|いい？|必要");

  private final Pattern words;

  Asked(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  static Set<Asked> in(String text) {
    Set<Asked> asked = EnumSet.noneOf(Asked.class);
    for (Asked one : values()) {
      if (one.words.matcher(text).find()) {
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
