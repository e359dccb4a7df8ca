package nezuku.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.meeting.minutes.Roster.Likelihood;

/** Finds who is to do something, in what is known to be an action. */
final class OwnerReader {
  private static final String HONORIFIC =
      "(?:さん|様|さま|氏|くん|君|先生|殿|部長|課長|係長|次長|室長|主任|社長|リーダー|マネージャー)";
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\[【(（]?\\s*(?:主?担当(?:者)?|責任者|実施者|対応者|owners?|assignees?|assigned to|responsible|pic|who)\\s*(?:[\\]】]\\s*:?|[:=])\\s*"
              + "([^\\]】【)|;]{1,60}?)\\s*(?=[\\]】【)|;]|$|。|[、,/]?\\s*(?:期限|期日|納期|締|〆|due|deadline|by when)|\\s{2})[\\])]?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TRACKED =
      Pattern.compile(
          "\\[\\s*on ([^\\]]{1,60}?)(?:\\s*-\\s*due [^\\]]*)?\\]", Pattern.CASE_INSENSITIVE);
  private static final String MENTION =
      "(?:<@[A-Z0-9]+(?:\\|[^>]*)?>|@[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)";
  private static final Pattern MENTIONS =
      Pattern.compile(
          "^(?:to\\s|cc\\s)?"
              + MENTION
              + "(?:(?:\\s*[,、&/・]\\s*|\\s+and\\s+|\\s+)"
              + MENTION
              + ")*");
  private static final Pattern MENTIONS_BEHIND =
      Pattern.compile(
          "[\\s(\\[-]*("
              + MENTION
              + "(?:(?:\\s*[,、&/・]\\s*|\\s+and\\s+|\\s+)"
              + MENTION
              + ")*)[)\\]\\s.。]*$");
  private static final Pattern ONE_MENTION = Pattern.compile(MENTION);
  private static final Pattern BRACKET_BEFORE =
      Pattern.compile(
          "^(?:\\*\\*|[\\[【(<])\\s*([^\\]】)>*]{1,40})(?:\\*\\*|[\\]】)>])\\s*[:→-]?\\s*(?=\\S)");
  private static final Pattern COLON_BEFORE =
      Pattern.compile("^\\**([^:*→]{1,48}?)\\**\\s*(?::\\**|→|->|\\s-{1,2}\\s|\\)\\s)\\s*(?=\\S)");
  private static final Pattern BLANK_BEFORE =
      Pattern.compile(
          "^([\\p{IsHan}々ヶ]{1,4}(?: ?"
              + HONORIFIC
              + ")?(?:[、・/][\\p{IsHan}々ヶ]{1,4}"
              + HONORIFIC
              + "?){0,4})(?:\\s+|[、,]\\s*)(?=\\S)");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "^((?:[^\\s,:;()]+[, ]+(?:and |& )?){0,7}?[^\\s,:;()]+),? (?:will(?: also| then)?|to|shall|should|must|is (?:going )?to|are (?:going )?to|has to|have to"
              + "|needs? to|(?:has |have )?agreed to|(?:has |have )?(?:volunteered|offered|promised) to|(?:took|takes?|has) (?:an? |the )?action (?:item )?to)\\s+(?=\\S)");
  private static final Pattern JAPANESE =
      Pattern.compile(
          "^((?:[^\\s、,。()が]{1,12}?"
              + HONORIFIC
              + "|[\\p{L}\\p{N}・、&&&[^がはにを]]{1,24}?))(?:が|は|にて|より|から|で)[、,]?\\s*(?=\\S)");
  private static final Pattern JAPANESE_INSIDE =
      Pattern.compile(
          "(?:^|[、,。\\s→])([^\\s、,。()がはをにの]{1,10}"
              + HONORIFIC
              + "?(?:[・と][^\\s、,。()がはをにの]{1,10}"
              + HONORIFIC
              + "?)*)(?:が|は|にて)[、,]?\\s*(?=\\S)");
  private static final Pattern BEHIND =
      Pattern.compile("\\s*[(\\[【]([^()\\[\\]【】]{1,50})[)\\]】]\\s*[.。]?\\s*$");
  private static final Pattern SPACE_BEHIND =
      Pattern.compile(
          "(?:\\s|…+\\s*|・{2,}\\s*)([\\p{IsHan}々ヶ]{1,6}(?: ?"
              + HONORIFIC
              + ")?(?:[、・][\\p{IsHan}々ヶ]{1,6}"
              + HONORIFIC
              + "?){0,4})\\s*。?$");
  private static final Pattern MYSELF =
      Pattern.compile("^I \\(([^)]{1,30})\\) (?:will|am going to|have to|should)\\s+");
  private static final Pattern ASKED_TO =
      Pattern.compile(
          "^([^\\s、,。()がはにを]{1,12}"
              + HONORIFIC
              + "?)に[、,]?\\s*(?=.*(?:てもらう|て頂く|ていただく|てもらいます|ていただきます|をお願いする|をお願いします|を依頼する|を依頼します)。?$)");
  private static final Pattern DASH_BEHIND =
      Pattern.compile(
          "(?:\\s+-{1,2}\\s*|\\s*→\\s*|\\s*:\\s*|\\s+/\\s*|\\s{2,})([^\\s→:/-][^→:]{0,40}?)\\s*[.。]?\\s*$");

  private final Roster roster;
  private final DueReader dues;

  OwnerReader(Roster roster, DueReader dues) {
    this.roster = roster;
    this.dues = dues;
  }

  /**
   * What was found.
   *
   * @param owners nobody if nothing says who
   * @param due what stands with the owner's name
   * @param rest the text without it
   */
  record Owned(List<String> owners, Due due, Snippet rest) {}

  /** The owners in a field that is for nothing else. */
  List<String> field(Snippet text) {
    List<String> owners = new ArrayList<>();
    for (Snippet part : Roster.parts(text)) {
      String name = Roster.bare(called(part));
      if (!part.isEmpty() && !isNobody(part.plain())) {
        owners.add(name);
      }
    }
    return owners;
  }

  private static boolean isNobody(String text) {
    return text.strip()
        .matches(
            "(?i)(?:tbd|tbc|n/?a|none|(?:to be|not yet) \\w+|unassigned|open|help wanted|nobody(?: yet)?|未定|なし|-+|？|未|\\?+|ー|―)");
  }

  /** The persons and groups that words name, if they name nothing else. */
  List<String> named(Snippet words) {
    boolean twoWords = words.plain().strip().matches("[A-Z][\\w'-]+ [A-Z][\\w' -]+");
    return roster.listed(words, roster.isEmpty() || twoWords ? Likelihood.MAYBE : Likelihood.YES);
  }

  Roster roster() {
    return roster;
  }

  /** Who is named in the text of an action. */
  Owned action(Snippet text) {
    return label(text)
        .or(() -> mentioned(text))
        .or(() -> before(text))
        .or(() -> behind(text))
        .or(() -> inside(text))
        .orElseGet(() -> new Owned(List.of(), new Due.None(), text));
  }

  /** Whether a text begins with somebody who will do something: Ken will …, 田中さんが…. */
  Optional<Owned> sentence(Snippet text) {
    return english(text, Likelihood.MAYBE).or(() -> japanese(text));
  }

  private Optional<Owned> label(Snippet text) {
    for (Pattern pattern : List.of(TRACKED, LABEL)) {
      Matcher label = text.match(pattern);
      if (label.find()) {
        List<String> owners = field(text.part(label.start(1), label.end(1)));
        return Optional.of(
            new Owned(owners, new Due.None(), text.without(label.start(), label.end())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Owned> mentioned(Snippet text) {
    Matcher before = text.match(MENTIONS);
    if (before.find()) {
      return Optional.of(
          new Owned(names(before.group()), new Due.None(), rest(text, before.end())));
    }
    Matcher behind = text.match(MENTIONS_BEHIND);
    if (behind.find()) {
      return Optional.of(
          new Owned(names(behind.group(1)), new Due.None(), text.part(0, behind.start())));
    }
    Matcher inside = text.match(ONE_MENTION);
    return inside.find()
        ? Optional.of(new Owned(names(text.plain()), new Due.None(), text))
        : Optional.empty();
  }

  private static final Pattern CONNECTIVE =
      Pattern.compile(
          "^\\s*(?:さん|様|氏)?\\s*(?:(?:will|to|shall|should|is to|が|は|にて|:|-|→|、|,)(?=[\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])\\s*)?");

  private static Snippet rest(Snippet text, int from) {
    Snippet rest = text.from(from);
    Matcher connective = rest.match(CONNECTIVE);
    return connective.find() ? rest.from(connective.end()) : rest;
  }

  private static List<String> names(String mentions) {
    return ONE_MENTION
        .matcher(mentions)
        .results()
        .map(one -> called(Snippet.of(one.group())))
        .toList();
  }

  private static String called(Snippet mention) {
    Matcher id = Pattern.compile("^<@([A-Z0-9]+)(?:\\|([^>]*))?>$").matcher(mention.plain());
    if (id.find()) {
      return id.group(2) == null ? id.group(1) : id.group(2);
    }
    return Roster.bare(mention.toString());
  }

  private Optional<Owned> before(Snippet text) {
    Optional<Owned> bracket = listed(text, BRACKET_BEFORE, Likelihood.MAYBE);
    if (bracket.isPresent()) {
      return bracket;
    }
    return english(text, Likelihood.MAYBE)
        .or(() -> listed(text, COLON_BEFORE, roster.isEmpty() ? Likelihood.MAYBE : Likelihood.YES))
        .or(() -> initials(text))
        .or(() -> japanese(text))
        .or(() -> listed(text, BLANK_BEFORE, Likelihood.YES));
  }

  private Optional<Owned> initials(Snippet text) {
    Matcher colon = text.match(COLON_BEFORE);
    return colon.find() && colon.group(1).strip().matches("[A-Z]{2,3}(?:[/,& ]+[A-Z]{2,3})*")
        ? listed(text, COLON_BEFORE, Likelihood.MAYBE)
        : Optional.empty();
  }

  private Optional<Owned> listed(Snippet text, Pattern pattern, Likelihood least) {
    Matcher before = text.match(pattern);
    if (!before.find()) {
      return Optional.empty();
    }
    List<String> owners = roster.listed(text.part(before.start(1), before.end(1)), least);
    return owners.isEmpty()
        ? Optional.empty()
        : Optional.of(new Owned(owners, new Due.None(), text.from(before.end())));
  }

  private Optional<Owned> english(Snippet text, Likelihood least) {
    return listed(text, ENGLISH, least).or(() -> listed(text, MYSELF, Likelihood.MAYBE));
  }

  private Optional<Owned> japanese(Snippet text) {
    return listed(text, JAPANESE, Likelihood.YES).or(() -> listed(text, ASKED_TO, Likelihood.YES));
  }

  /** What ends with a name and a date is an action wherever it stands: … (Ken, by Friday). */
  Optional<Owned> note(Snippet text) {
    return behind(text).filter(owned -> !(owned.due() instanceof Due.None));
  }

  /** What stands in brackets or behind a dash at the end: (田中、12/5), - Ken. */
  private Optional<Owned> behind(Snippet text) {
    for (Pattern pattern : List.of(BEHIND, DASH_BEHIND, SPACE_BEHIND)) {
      Matcher behind = text.match(pattern);
      if (behind.find()) {
        Optional<Owned> found =
            noted(
                text.part(behind.start(1), behind.end(1)),
                text.part(0, behind.start()),
                pattern == BEHIND ? Likelihood.MAYBE : Likelihood.YES);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Owned> noted(Snippet note, Snippet rest, Likelihood least) {
    DueReader.Dated dated = dues.sentence(note);
    Snippet names = dated.due() instanceof Due.None ? note : dated.rest().trimmed();
    // A date beside it makes a name of words that may be one.
    Likelihood enough = dated.due() instanceof Due.None ? least : Likelihood.MAYBE;
    List<String> owners = roster.listed(names, enough);
    return owners.isEmpty() ? Optional.empty() : Optional.of(new Owned(owners, dated.due(), rest));
  }

  private Optional<Owned> inside(Snippet text) {
    Matcher inside = text.match(JAPANESE_INSIDE);
    while (inside.find()) {
      List<String> owners =
          roster.listed(text.part(inside.start(1), inside.end(1)), Likelihood.YES);
      if (!owners.isEmpty()) {
        return Optional.of(
            new Owned(
                owners,
                new Due.None(),
                text.part(0, inside.start(1)).then(text.from(inside.end()))));
      }
    }
    return Optional.empty();
  }
}
