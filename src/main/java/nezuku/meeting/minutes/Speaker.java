package nezuku.meeting.minutes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks in a paragraph: what is promised in it without a name is promised by them.
 *
 * @param name who speaks, as the minutes call them
 * @param said what follows
 */
record Speaker(Snippet name, Snippet said) {
  private static final Pattern COLON =
      Pattern.compile("^[○◯〇●]?\\s*([^:。「」\\s][^:。「」]{0,23}):\\s*(?=\\S)");
  private static final Pattern BRACKET =
      Pattern.compile("^[\\[【(<]\\s*([^\\]】)>]{1,16})[\\]】)>]\\s*:?\\s*(?=\\S)");
  private static final Pattern BLANK =
      Pattern.compile("^[○◯〇●]?\\s*([\\p{IsHan}\\p{IsKatakana}々A-Z]{1,12}) +(?=[^\\x00-\\x7f])");
  private static final Pattern QUOTE = Pattern.compile("^([^「」\\s:。、]{1,12})「(?=\\S)");

  /** I'll …, said after other words. */
  private static final Pattern I_WILL =
      Pattern.compile(
          "^(?:(?:so|and|but|then|ok(?:ay)?|yes|sure),? )?(?:I(?:'ll| will|'m going to| am going to)|will)(?: also| then| just| try to)? +(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  /** Later, not at once: 「ご説明いたします」 does it while it is said. */
  private static final Pattern LATER =
      Pattern.compile(
          "後日|次回|追って|改めて|後ほど|のちほど|来週|今週|明日|週明け|月末|月中|至急|早急に|早めに|まで(?:に)?|(?:確認|調査|検討|相談|調整|精査|整理)(?:の上|のうえ|して|し、|させていただき)|調べて|持ち帰|送付|お?送り|郵送");

  /** 送ります, お示しいたします, 送付する. */
  private static final Pattern WILL_DO =
      Pattern.compile(
          "(?:お(?:送り|示し|知らせ|届け|渡し|配り|出し|伝え)|ご?(?:報告|回答|連絡|提示|提出|送付|共有|案内|用意|返事|説明|確認|対応|調整|作成|修正|反映|追加|配布|準備|手配|依頼|公表))(?:する|し(?:ます|たい)|いたします|致します|申し上げます|させていただきます|させて頂きます)(?:ので.*)?$"
              + "|(?:送り|調べ|作り|直し|まとめ|出し|示し)ます$|(?:示す|送る|まとめる|調べる)$");

  /** Said of oneself, whenever it is: 聞いてみます, 送っておきます. */
  private static final Pattern MYSELF =
      Pattern.compile("(?:て|で)(?:み|おき)ます(?:ね|よ)?$|(?:問い合わせ|聞いてき|声をかけ|当たってみ|作ってき|持ってき)ます(?:ね)?$");

  private static final Pattern END = Pattern.compile("[。」\\s]+$");
  private static final Pattern NOT =
      Pattern.compile("日程|日時|開催|お願い|ください|検討(?:いた)?し(?:ます|て(?:まいり|参り))|か$|いただければ|場合は");

  /** Who speaks, if that is somebody of whom the minutes know. */
  static Optional<Speaker> of(Snippet text, Roster roster) {
    for (Pattern pattern : List.of(QUOTE, COLON, BRACKET, BLANK)) {
      Matcher speaker = text.match(pattern);
      if (speaker.find()) {
        Snippet name = text.part(speaker.start(1), speaker.end(1)).strip();
        if (!roster.listed(name, Roster.Likelihood.YES).isEmpty()) {
          return Optional.of(new Speaker(name, text.from(speaker.end())));
        }
      }
    }
    return Optional.empty();
  }

  /** What they say in a sentence as if their name and a colon stood before it. */
  Snippet named(Snippet sentence) {
    return name.then(Snippet.of("：")).then(sentence);
  }

  /** What the speaker takes on by a sentence, without the words for it. */
  static Optional<Snippet> promise(Snippet sentence) {
    Matcher will = sentence.match(I_WILL);
    if (will.find()) {
      return Optional.of(sentence.from(will.end())).filter(rest -> Work.is(rest.plain()));
    }
    String plain = END.matcher(sentence.plain()).replaceFirst("");
    boolean promised =
        MYSELF.matcher(plain).find()
            || (LATER.matcher(plain).find() && WILL_DO.matcher(plain).find());
    return promised && !NOT.matcher(plain).find() ? Optional.of(sentence) : Optional.empty();
  }
}
