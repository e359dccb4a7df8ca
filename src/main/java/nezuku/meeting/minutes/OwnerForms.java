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
  static final Pattern BLANK_BEFORE =
      Pattern.compile(
          "^([\\p{IsHan}々ヶ]{1,4}(?: ?"
              + Roster.TITLES
              + ")?(?:[、・/][\\p{IsHan}々ヶ]{1,4}"
              + Roster.TITLES
              + "?){0,4})(?:\\s+|[、,]\\s*)(?=\\S)");
  static final Pattern ENGLISH =
      Pattern.compile(
          "^((?:[^\\s,:;()]+[, ]+(?:and |& )?){0,7}?[^\\s,:;()]+),? (?:will(?: also| then)?|to|shall|should|must|is (?:going )?to|are (?:going )?to|has to|have to"
              + "|needs? to|(?:has |have )?agreed to|(?:has |have )?(?:volunteered|offered|promised) to|(?:took|takes?|has) (?:an? |the )?action (?:item )?to)\\s+(?=\\S)");
  static final Pattern JAPANESE =
      Pattern.compile(
          "^((?:[^\\s、,。()が]{1,12}?"
              + Roster.TITLES
              + "|[\\p{L}\\p{N}・、&&&[^がはにを]]{1,24}?))(?:が|は|にて|より|から|で)[、,]?\\s*(?=\\S)");
  static final Pattern JAPANESE_INSIDE =
      Pattern.compile(
          "(?:^|[、,。\\s→])([^\\s、,。()がはをにの]{1,10}"
              + Roster.TITLES
              + "?(?:[・と][^\\s、,。()がはをにの]{1,10}"
              + Roster.TITLES
              + "?)*)(?:が|は|にて)[、,]?\\s*(?=\\S)");
  static final Pattern BEHIND =
      Pattern.compile("\\s*[(\\[【]([^()\\[\\]【】]{1,50})[)\\]】]\\s*[.。]?\\s*$");
  static final Pattern SPACE_BEHIND =
      Pattern.compile(
          "(?:\\s|…+\\s*|・{2,}\\s*)([\\p{IsHan}々ヶ]{1,6}(?: ?"
              + Roster.TITLES
              + ")?(?:[、・][\\p{IsHan}々ヶ]{1,6}"
              + Roster.TITLES
              + "?){0,4})\\s*。?$");
  static final Pattern MYSELF =
      Pattern.compile("^I \\(([^)]{1,30})\\) (?:will|am going to|have to|should)\\s+");
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
