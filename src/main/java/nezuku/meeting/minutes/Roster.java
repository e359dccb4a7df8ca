package nezuku.meeting.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may be meant by a few words: the people of a meeting, anybody who is called so, and groups.
 */
final class Roster {
  /** What is said with a name out of politeness. */
  static final String TITLES =
      "(?:さん|様|さま|氏|くん|君|先生|殿|ちゃん|-?san|(?:代表|副|専務|常務)?(?:部長|課長|係長|次長|室長|主任|社長|所長|店長|本部長|局長|局次長|館長|支店長|工場長|リーダー|マネージャー?|マネジャー|委員長?|会長|理事長?|座長|幹事|監事|議員|教授|准教授|助教|校長|教頭|(?:養護|栄養)?教諭|議長|事務長|師長|看護師|医師|技師|園長|町長|村長|市長|弁護士|会計士|税理士))";

  private static final Pattern HONORIFIC = Pattern.compile("(?<=\\S)\\s?" + TITLES + "$");
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:@|(?:Mr|Mrs|Ms|Dr|Prof|Cllrs?|Crs?|Rev|Hon|Sen)\\.? |(?:Professor|Councill?ors?|Council ?(?:members?|man|woman)|Council Members?|Commissioners?|Trustees?|Directors(?= )|Alder(?:man|woman)|Supervisors|Senators?) (?=[A-Z]))");
  private static final Pattern GROUP =
      Pattern.compile(
          "全員|全[\\p{IsHan}]{1,4}(?:員|名|社|課|部)?|各[\\p{IsHan}]{1,6}|各自|各位|各社|両社|双方|皆さん|みんな|参加者全員|メンバー全員|事務局|受託者|委託者|受注者|発注者|請負者|当社|弊社|御社|貴社|自社|先方|お客様|委託先|委託元|ベンダー"
              + "|委員|役員|理事|[部課係班室所店]長|主任|教員|教職員|会員|出席者|参加者|関係者|監事|会計|保護者|倉庫|工場|本社|技術|管理会社|幹事|書記|会長|副会長|委員長|理事長|情シス|総務|経理|人事|法務|営業|広報|購買|開発|運用|企画|品質管理|カスタマーサポート|コールセンター"
              + "|[\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9&]{1,16}(?:部|課|室|係|チーム|グループ|社|側|委員会|事務局|センター|担当者?|各位|全員)"
              + "|(?:株式会社|\\(株\\))[\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9]{1,16}"
              + "|(?:the )?(?:(?:co|vice|deputy)[- ]?)?(?:chair(?:man|woman|person)?s?|president|secretary|treasurer|clerk|director|principal|superintendent|registrar|rapporteur|administrator|town manager|city manager|city attorney|editors?|maintainers?|authors?|leads?)|all [a-z-]+|everyone|everybody|all(?: (?:participants|members|attendees|teams))?|both(?: (?:sides|teams))?"
              + "|(?:the )?[A-Za-z&-]{0,20} ?(?:team|committee|group|board|secretariat|editors?|staff|department|council|desk|office|vendor|provider|client|wg)"
              + "|hr|it|qa|pm|pmo|ops|legal|finance|accounting|payroll|procurement|marketing|sales|engineering|support|facilities|security|management",
          Pattern.CASE_INSENSITIVE);

  /** Chief Brown, City Manager Hollis. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:(?:Vice |Deputy |Assistant |Interim )?(?:Mayor|Chief|Director|President|Principal|Superintendent|Provost|Dean|Registrar|Treasurer|Secretary|Chair(?:man|woman|person)?|Clerk|Manager|Captain|Sheriff|Judge|Coach)"
              + "|(?:[A-Z][a-z]+ ){1,3}(?:Director|Manager|Clerk|Attorney|Engineer|Planner|Administrator|Officer|Chief|Superintendent|Coordinator|Chair|President)) [A-Z][\\p{L}'-]+(?: [A-Z][\\p{L}'-]+)?");

  /** What somebody is head of: 環境課長 is who, and 環境 is not. */
  private static final Pattern FIELD =
      Pattern.compile(
          ".*(?:環境|企画|総務|財政|財務|教育|福祉|子ども|こども|高齢|介護|健康|保健|建設|土木|都市|市民|町民|生活|観光|農|産業|商工|税務|会計|施設|管理|政策|広報|情報|危機|防災|議会|人事|地域|文化|図書|水道|営業|製造|品質|技術|開発|購買|調達|経理|支援|交通|住宅|契約|学務|保育|年金|清掃|スポーツ|研究|戦略|推進|まちづくり|体育|厚生|校外|防犯|衛生|婦人|青年|女性|学年|渉外|庶務)");

  private static final Pattern PARTY =
      Pattern.compile(
          "事務局|[当弊御貴自]社|両社|双方|先方|管理会社|委託[先元]|受託者|全員|各自|書記|幹事|会計|監事|副?会長|副?委員長|理事長|[部課係班室所店]長|主任");

  /** A few words that may call somebody by what they do: the vendor, both teams. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:the|both|each|member|local) [a-z-]+(?: (?![a-z-]+s\\b(?<!teams|chairs|leads|groups|editors|members|managers))[a-z-]+)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WESTERN =
      Pattern.compile(
          "(?:(?:Mr|Ms|Mrs|Dr|Prof)\\.? )?[A-Z][a-zà-öø-ÿ'-]+(?:[A-Z][A-Za-z]+)?(?: (?:[A-Z]\\.?|de|van|von|der|da|di|la|[A-Z][\\p{L}'-]+)){0,3}");
  private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,3}|[A-Z]\\.[A-Z]\\.?");
  private static final Pattern JAPANESE_FULL =
      Pattern.compile(
          "([\\p{IsHan}々ヶ]{1,4})[ ]?([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々]{1,5})");

  /** What stands in no name. */
  private static final Pattern NO_NAME = Pattern.compile("[()\\[\\]「」『』、。:!?]|[がを](?=.)");

  private static final Pattern HIRAGANA = Pattern.compile("[ぁ-ん]{2,5}");

  private static final Set<String> NO_INITIALS =
      Set.of(
          "TBD", "TBC", "NA", "FAQ", "KPI", "BPO", "SLA", "PDF", "CSV", "API", "UAT", "EOD", "COB",
          "OK", "FYI", "AI", "AP", "URL", "CEO", "NB", "RE", "UI", "UX", "Q");
  private static final Set<String> NO_NAMES =
      Set.of(
          """
          action actions add advertise agree agreed all also and any approve april arrange ask
          august book bring budget build buy call can check clean close collect compare confirm
          contact continue cost count create date deadline december decide decision deploy
          discuss document draft due each ensure explain explore february file fill finalise
          finalize find fix follow for friday from get give goal hand he help if implement
          improve in inform invite issue it january july june keep learn leave let list look
          make march may measure meeting monday move name need new next no nobody none not note
          november obtain october on open optional order organize owner pay phase plan please
          prepare present print priority propose provide publish question raise rank read record
          remind remove repeat reply report request research reserve return review rewrite ring
          risk saturday schedule send september set setup share she sign sort speak start status
          store sub submit summary sunday talk task tbc tbd tell test that the then there these
          they this thursday timeline to today tomorrow topic train translate try tuesday turn
          update use verify visit wait warn we wednesday what when where who will with work
          write you
          """
              .strip()
              .split("\\s+"));

  /** 部長の栄田. */
  private static final Pattern OFFICE_OF =
      Pattern.compile("^[\\p{IsHan}]{1,6}(?<=[長員当記計事])の(?=\\S)");

  private static final Pattern IN_NAME = Pattern.compile("[ ・]+");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[、,;/・&+\\n]|\\band\\b|(?<=さん|様|氏|社|部)と|(?<=さん|様|氏|社|部)及び|および|並びに|ならびに|\\bor\\b)\\s*");

  private static final int MOST_JUDGED = 1_000;

  /** The same few names come up again and again. */
  private final Map<String, Likelihood> judged = new HashMap<>();

  private final Set<String> names = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> initials = new HashSet<>();

  /** The people of a meeting, as they are called in its minutes. */
  Roster(List<String> people) {
    people.forEach(this::add);
  }

  private void add(String person) {
    String name = bare(OFFICE_OF.matcher(Snippet.of(person).plain()).replaceFirst(""));
    names.add(key(name));
    List<String> parts = IN_NAME.splitAsStream(name).toList();
    if (parts.size() > 1) {
      for (String part : parts) {
        surnames.add(key(part));
      }
      StringBuilder letters = new StringBuilder();
      for (String part : parts) {
        letters.append(part.charAt(0));
      }
      initials.add(letters.toString());
      initials.add(letters.reverse().toString());
    } else {
      Matcher full = JAPANESE_FULL.matcher(name);
      if (full.matches() && name.length() > 2) {
        Surnames.of(name).ifPresent(surname -> surnames.add(key(surname)));
      }
    }
  }

  /** How sure one can be that words name somebody. */
  enum Likelihood {
    NO,
    /** They look like a name, as many words do. */
    MAYBE,
    YES
  }

  /** Whether words name one person or group. */
  Likelihood of(String words) {
    if (judged.size() >= MOST_JUDGED) {
      judged.clear();
    }
    return judged.computeIfAbsent(words, this::judge);
  }

  private Likelihood judge(String words) {
    String plain = Snippet.of(words).plain().strip();
    String name = bare(plain);
    if (name.isEmpty()
        || name.length() > 40
        || (NO_NAME.matcher(name).find() && !HIRAGANA.matcher(name).matches())) {
      return Likelihood.NO;
    }
    if (knows(name) || GROUP.matcher(plain).matches()) {
      return Likelihood.YES;
    }
    if (NO_NAMES.contains(key(name)) || NO_INITIALS.contains(name)) {
      return Likelihood.NO;
    }
    if (OFFICE.matcher(plain).matches()) {
      return Likelihood.YES;
    }
    if (name.equals(plain) && name.length() <= 20 && HONORIFIC.matcher(plain).find()) {
      return Likelihood.YES;
    }
    if (!name.equals(plain) && name.length() <= 20 && !name.contains(" の")) {
      return Likelihood.YES;
    }
    if (Surnames.of(name).isPresent() && name.length() <= 6) {
      return Likelihood.YES;
    }
    String first = key(IN_NAME.splitAsStream(name).findFirst().orElse(name));
    boolean western = WESTERN.matcher(name).matches() && !NO_NAMES.contains(first);
    return western || ROLE.matcher(plain).matches() || INITIALS.matcher(name).matches()
        ? Likelihood.MAYBE
        : Likelihood.NO;
  }

  private boolean knows(String name) {
    return names.contains(key(name))
        || surnames.contains(key(name))
        || initials.contains(name.replace(".", ""));
  }

  /** Whether words name only people of the meeting, people with a title, and the sides of it. */
  boolean areParties(Snippet words) {
    return parts(words).stream().map(Snippet::plain).allMatch(this::isParty);
  }

  private boolean isParty(String words) {
    String name = bare(words.strip());
    return of(words) == Likelihood.YES
        && (knows(name)
            || !name.equals(words.strip())
            || PARTY.matcher(name).matches()
            || (isEmpty() && isSurname(name)));
  }

  /** Where nobody knows who was there, a surname of two letters or more is one. */
  private static boolean isSurname(String name) {
    return name.length() > 1 && Surnames.of(name).filter(name::equals).isPresent();
  }

  /** Whether it is known who was there, so that other names are less likely. */
  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether a word of small letters can be what somebody logs in with. */
  static boolean mayBeLogin(String word) {
    return !NO_NAMES.contains(word) && !Work.is(word) && !GROUP.matcher(word).matches();
  }

  /** A name without the polite words around it. */
  static String bare(String name) {
    String bare = TITLE.matcher(name.strip()).replaceFirst("");
    Matcher honorific = HONORIFIC.matcher(bare);
    String rest = honorific.replaceFirst("").strip();
    // 経理部長 is somebody, 経理 is not.
    boolean rank = bare.endsWith("長") || bare.endsWith("員");
    if (rest.matches("[副前元新両各]")) {
      return bare;
    }
    return rank && (GROUP.matcher(rest).matches() || FIELD.matcher(rest).matches()) ? bare : rest;
  }

  private static String key(String name) {
    return name.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  /** The persons and groups that words name, one after the other, if they name nothing else. */
  List<String> listed(Snippet words, Likelihood least) {
    List<String> found = new ArrayList<>();
    for (Snippet part : parts(words)) {
      if (part.isEmpty()) {
        continue;
      }
      if (of(part.plain()).compareTo(least) < 0) {
        return List.of();
      }
      found.add(bare(part.toString()));
    }
    return found;
  }

  static List<Snippet> parts(Snippet words) {
    List<Snippet> parts = new ArrayList<>();
    Matcher between = words.match(BETWEEN);
    int start = 0;
    while (between.find()) {
      parts.add(words.part(start, between.start()).strip());
      start = between.end();
    }
    parts.add(words.from(start).strip());
    return parts;
  }
}
