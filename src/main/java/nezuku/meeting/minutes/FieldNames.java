package nezuku.meeting.minutes;

/** What fields and columns are called that tell who does something, and until when. */
final class FieldNames {
  static final String OWNER =
      "(?:主?担当(?:者|部署|部門)?|責任者|実施者|対応者?|誰が|who|owners?|assignees?|assigned(?: to)?|responsible(?: party)?|pic|lead)";
  static final String DUE =
      "(?:対応期限|期限|期日|納期|締め?切り?(?:日)?|〆切|完了予定日?|いつまで(?:に)?|due(?: date)?|deadline|by(?: when)?|eta|target(?: date)?)";

  private FieldNames() {}
}
