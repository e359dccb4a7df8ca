package nezuku.meeting.minutes;

import java.util.regex.Pattern;

/** How the owners of an action stand beside it; the first group is who is named. */
final class OwnerForms {
  static final Pattern LABEL =
      Pattern.compile(
          "[\\[【(（]?\\s*"
              + FieldNames.OWNER
              + "\\s*(?:[\\]】]\\s*:?|[:=])\\s*"
              + "([^\\]】【)|;]{1,60}?)\\s*(?=[\\]】【)|;]|$|。|[、,/]?\\s*(?:期限|期日|納期|締|〆|due|deadline|by when)|\\s{2})[\\])]?",
          Pattern.CASE_INSENSITIVE);
  static final Pattern TRACKED =
      Pattern.compile(
          "\\[\\s*on ([^\\]]{1,60}?)(?:\\s*-\\s*due [^\\]]*)?\\]", Pattern.CASE_INSENSITIVE);
  static final Pattern BRACKET_BEFORE =
      Pattern.compile(
          "^(?:\\*\\*|[\\[【(<])\\s*([^\\]】)>*]{1,40})(?:\\*\\*|[\\]】)>])\\s*[:→-]?\\s*(?=\\S)");
  static final Pattern COLON_BEFORE =
      Pattern.compile("^\\**([^:*→]{1,48}?)\\**\\s*(?::\\**|→|->|\\s-{1,2}\\s|\\)\\s)\\s*(?=\\S)");

  /** 田中, and Lee where Japanese goes on. */
  private static final String CALLED_BY =
      "(?:[\\p{IsHan}々ヶ]{1,4}|(?:[\\p{IsKatakana}ー]{2,8}|[A-Z][A-Za-z]{1,15})(?=[、・/ ]+(?![A-Za-z0-9])))";

  static final Pattern BLANK_BEFORE =
      Pattern.compile(
          "^("
              + CALLED_BY
              + "(?: ?"
              + Roster.TITLES
              + ")?(?: ?[、・/] ?"
              + CALLED_BY
              + Roster.TITLES
              + "?){0,4})(?:\\s+|[、,]\\s*)(?=\\S)");
  static final Pattern ENGLISH =
      Pattern.compile(
          "^((?:[^\\s,:;()]+[, ]+(?:and |& )?){0,7}?[^\\s,:;()]+),? (?:will(?: also| then)?|to|shall|should|must|please|is (?:going )?to|are (?:going )?to|has to|have to|(?:could|can|would) you(?: please)?"
              + "|needs? to|(?:was|were|is|are) (?:asked|directed|instructed|requested) to|(?:has |have )?agreed to|(?:has |have )?(?:volunteered|offered|promised) to|(?:took|takes?|has) (?:an? |the )?action (?:item )?to)\\s+(?=\\S)");
  static final Pattern JAPANESE =
      Pattern.compile(
          "^((?:(?:[ぁ-ん]{2,6}|[^\\s、,。()がはをに]{1,12}?)"
              + Roster.TITLES
              + "|[\\p{L}\\p{N}・、&&&[^がはにを]]{1,24}?))(?:が|は|にて|において|より|から|で)[、,]?\\s*(?=\\S)");
  static final Pattern JAPANESE_INSIDE =
      Pattern.compile(
          "(?:^|[、,。:\\s→をはにへで])([^\\s、,。()がはをにの:]{1,10}"
              + Roster.TITLES
              + "?(?:[・と][^\\s、,。()がはをにの:]{1,10}"
              + Roster.TITLES
              + "?)*)(?:が|にて|において|で(?!す)|から|より)[、,]?\\s*(?=\\S)");
  static final Pattern BEHIND =
      Pattern.compile("\\s*[(\\[【<]([^()\\[\\]【】<>]{1,50})[)\\]】>]\\s*[.。]?\\s*$");
  static final Pattern SPACE_BEHIND =
      Pattern.compile(
          "(?:(?<=[^\\x00-\\x7f)])\\s+|\\s{2,}|…+\\s*|・{2,}\\s*)([\\p{L}\\p{N}]{1,8}(?: ?"
              + Roster.TITLES
              + ")?(?:[、・][\\p{L}\\p{N}]{1,8}"
              + Roster.TITLES
              + "?){0,4})\\s*。?$");
  static final Pattern MYSELF =
      Pattern.compile("^I \\(([^)]{1,30})\\) (?:will|am going to|have to|should)\\s+");

  /** 平山さん、…: somebody is spoken to. */
  static final Pattern CALLED =
      Pattern.compile("^([^\\s、,。()がはをに]{1,12}" + Roster.TITLES + ")[、,]\\s*(?=\\S)");

  /** 富田さん…お願いします. */
  static final Pattern REQUESTED =
      Pattern.compile(
          "^([^\\s、,。()がはをに]{1,12}" + Roster.TITLES + ")[、,\\s]*(?=.*(?:お願い|おねがい)(?:いた|致)?します。?$)");

  /** 全員 and 各自 need no particle: 全員さとうさんへ提出. */
  static final Pattern EVERYBODY =
      Pattern.compile("(?:^|[、,。\\sをはにへで]|までに?)(全員|各自|各位)(?:が|は|で|にて)?[、,]?\\s*(?=[^\\s、。,)に])");

  static final Pattern TITLE_BEFORE =
      Pattern.compile("^([^\\s、,。()がはをに]{1,8}?(?:さん|様|氏|くん|君)) ?(?=[\\p{IsHan}\\p{IsKatakana}])");

  /** 印刷は八木さんに頼む. */
  static final Pattern GIVEN_TO =
      Pattern.compile(
          "(?:^|[、,をは])\\s*([^\\s、,。()がはをに]{1,12} ?"
              + Roster.TITLES
              + ")に(?:頼む|任せる|依頼(?:する)?|お願い(?:する)?)。?$");

  private static final String YES =
      "(?:(?:yes|yeah|yep|ok(?:ay)?|sure|agreed?|right|true|fine|thanks|good (?:point|catch|idea)|no problem|and|so)\\b[^,.;!-]{0,20}[,.;!-]+ *)";

  /** Marta: I will …, Marta: agree, will …. */
  static final Pattern SAYS_I =
      Pattern.compile(
          "^([^:]{1,24}): *(?:"
              + YES
              + "{0,2}I(?:'ll| will| am going to|'m going to)|"
              + YES
              + "{1,2}will)(?: also| then| just| try to)?\\s+(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  /** Marta: will …. */
  static final Pattern SAYS_WILL_DO = Pattern.compile("^([^:]{1,24}): *(?:will|to)\\s+(?=\\S)");

  static final Pattern WILL =
      Pattern.compile(
          "^((?:[^\\s,:;()]+[, ]+(?:and |& )?){0,5}?[^\\s,:;()]+),? (?:(?:will|would)(?: also| then)?|to|(?:is|are) (?:going )?to|(?:needs?|has|have) to"
              + "|(?:was|were|is|are|has been|have been) (?:asked|directed|instructed|requested|tasked) to"
              + "|(?:has |have |had )?(?:kindly )?(?:agreed|volunteered|offered|promised|undertook|undertaken|committed) to)\\s+(?=\\S)");
  static final Pattern ARROW_BEHIND =
      Pattern.compile("\\s*(?:→|=>|->)\\s*([^→>]{1,40}?)\\s*[.。]?$");
  static final Pattern DIRECTED =
      Pattern.compile(
          "\\b(?:directed|instructed|tasked)\\s+([^,;.]{1,40}?) (?:to|with)\\s+(?=\\S)");

  /** What is asked to be told is told at once. */
  static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:(?:asked|requested|direction was given to|directions? to) (?:that )?([^,;.]{1,40}?)(?: to)?"
              + "|(?:consensus|agreed|decided|voted)\\b[^,;.]{0,30} to have ([^,;.]{1,40}?)) +(?=[a-z])(?!to\\b|explain|clarify|describe|comment|repeat|read|speak|present|tell|confirm|continue|discuss)",
          Pattern.CASE_INSENSITIVE);

  /** Mo sets up …: the second group is what somebody does. */
  static final Pattern PRESENT =
      Pattern.compile(
          "^([A-Z][\\w.'-]*(?: [A-Z][\\w'-]+)?(?:(?:,| and| &|/) ?[A-Z][\\w'-]+){0,3}) +(?=([a-z]+?)(?:es|s)\\b)");

  static final Pattern BARE =
      Pattern.compile(
          "^((?:the )?[A-Z][\\w.'-]*(?: [A-Z][\\w'-]+)?(?:(?:,| and| &|/) ?[A-Z][\\w'-]+){0,3}) +(?=[a-z])");

  /** ken to write the report; [ken] …: chats call people by what they log in with. */
  static final Pattern LOGIN =
      Pattern.compile(
          "^(?:\\[@?([\\w.-]{2,20})\\]:?|([a-z][\\w.-]{1,20})(?:,? (?:to|will)| -{1,2}))\\s+(?=\\S)");

  private static final String NAMED =
      "((?:[ぁ-ん]{2,5}(?:さん|くん|ちゃん)|[^\\s、,。()がはをにの:]{1,10}"
          + Roster.TITLES
          + "?)(?:[・と][^\\s、,。()がはをにの:]{1,10}"
          + Roster.TITLES
          + "?)*)";

  /** 事務局は…すること. */
  static final Pattern ORDERED =
      Pattern.compile(
          "(?:^|[\\s、。])"
              + NAMED
              + "(?:は|において|にて|で)[、,]?\\s*(?=.{2,80}(?:すること|されたい|願いたい|願います)。?$)");

  /** 手続きは秋山が行う. */
  static final Pattern DOES =
      Pattern.compile(
          "(?<=は|について|に関して)[、,]?"
              + NAMED
              + "(?:が|にて|で)[、,]?(?=[^。]{0,30}(?:行う|担当(?:する)?|(?:作成|対応|実施|調整|手配|提出|連絡|確認|送付|報告|準備|修正|更新|依頼|検討|整理|調査|回答)(?:する|します))。?$)");

  /** 清水さんが一覧を作る: what somebody does of their own will, not what happens to them. */
  static final Pattern TAKES =
      Pattern.compile(
          "(?:^|[、,。:\\s→]|(?<=[はもを]))"
              + NAMED
              + "(?:が|にて|において|から|で(?!す))[、,]?\\s*(?=[^。]{0,80}?(?:"
              + "(?:取る|取り寄せる|作る|送る|出す|調べる|まとめる|問い合わせる|聞く|尋ねる|頼む|書く|直す|探す|決める|集める|伝える|渡す|買う|貼る|届ける|片付ける|取りに行く|やる|行う|引き受ける|当たる|見積もる|入れる|張り出す|申し込む|借りる|声をかける"
              + "|(?:取り|取り寄せ|作り|送り|出し|調べ|まとめ|問い合わせ|聞き|尋ね|頼み|書き|直し|探し|決め|集め|伝え|渡し|買い|貼り|届け|片付け|やり|引き受け|見積もり|申し込み|借り)ます)"
              + "|[\\p{IsHan}\\p{IsKatakana}ー]{2}(?<!説明|挨拶|紹介|発表|司会|進行|講演|答弁|参加|出席|欠席|開催|増加|減少|発生|到着|退職|入社|異動|着任|存在|心配|期待|賛成|反対|希望|要望|質問|指摘|提案|発言|感謝|就任|退任|交代|影響|関係|使用|利用|意味|不足|完了|終了|開始|継続|指名|加入|宣言|宣告|議決|決議|了承|承認|可決)"
              + "を?(?:する|します|行う|行います|いたします|予定)|(?:て|で)(?:みる|おく|くる|みます|おきます|きます|いただく)|[\\p{IsHan}]{2}いただく)[。]?$)");

  /** 募集は10/20。はせがわさん担当. */
  static final Pattern CHARGE =
      Pattern.compile("(?:^|[。、,\\s]|(?<=は))" + NAMED + "が?担当(?:する|します|です)?[。]?$");

  /** 市に要望する（会長）, プログラムの印刷：相田. */
  static final Pattern DOER =
      Pattern.compile(
          "(?:(?<=する|作る|送る|出す|調べる|まとめる|問い合わせる|聞く|頼む|書く|直す|探す|買う|行う|決める|集める|伝える|渡す|貼る|届ける|取る|借りる)[。]?\\s*\\(|(?<=の(?:印刷|作成|準備|手配|連絡|依頼|調査|確認|修正|更新|予約|注文|発注|配布|送付|整理|集計|購入|買い出し|問い合わせ|見積もり))\\s*:\\s*)"
              + "([^\\s()。:]{1,16})\\)?[。]?$");

  /**
   * Where somebody may be named within a sentence: It was agreed that Helen would …, Hedge - clerk
   * to ….
   */
  static final Pattern WITHIN =
      Pattern.compile(
          "^(?:it was |the [a-z]+ |members )?(?:agreed|resolved|decided)(?: and (?:agreed|resolved))?[:,]?(?: that)? +|^that +"
              + "|\\b(?:said|stated|noted|advised|reported|explained|confirmed|indicated|agreed|resolved|suggested)(?: that)? +(?=\\S)"
              + "|\\s-\\s+|[;:,]\\s+(?:(?:and|but|so|then) )?",
          Pattern.CASE_INSENSITIVE);

  static final Pattern SECOND =
      Pattern.compile(
          ",\\s+(?:and |while )?(?=(?:the )?[A-Z][\\w.'-]*(?: [A-Z][\\w'-]*)? (?:will|to|would) )");

  /** Singh/Ortega - draft a survey. */
  static final Pattern DASH_BEFORE = Pattern.compile("^([^:*→.]{1,40}?)\\s+-{1,2}\\s+(?=\\S)");

  /** Chief Brown said he will …. */
  static final Pattern SAYS_WILL =
      Pattern.compile(
          "^([^,:;()]{1,40}?) (?:said|stated|advised|explained|confirmed|indicated|noted|added)(?: that)? (?:he|she|they)(?: will|'ll| would) +(?=\\S)");

  static final Pattern PRONOUN =
      Pattern.compile(
          "^(?:He|She) (?:(?:will|would)(?: also| then)?|(?:also )?(?:agreed|volunteered|offered|promised|needs) to|is (?:going )?to)\\s+(?=\\S)");
  static final Pattern NAME =
      Pattern.compile("(?:(?:Mr|Mrs|Ms|Dr|Cllr)\\.? )?[A-Z][\\p{L}'-]+(?: [A-Z][\\p{L}'-]+)?");

  static final Pattern ASKED_TO =
      Pattern.compile(
          "^([^\\s、,。()がはにを]{1,12}"
              + Roster.TITLES
              + "?)に[、,]?\\s*(?=.*(?:てもらう|て頂く|ていただく|てもらいます|ていただきます|をお願いする|をお願いします|を依頼する|を依頼します)。?$)");
  static final Pattern DASH_BEHIND =
      Pattern.compile(
          "(?:\\s+-{1,2}\\s*|\\s*→\\s*|\\s*:\\s*|\\s+/\\s*|\\s{2,})([^\\s→:/-][^→:]{0,40}?)\\s*[.。]?\\s*$");

  private OwnerForms() {}
}
