package nezuku.kpi.source;

import nezuku.kpi.ImportReport.Note;
import nezuku.kpi.ImportReport.Refusal;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** What there is to say about an import. */
public final class SourceTexts {
  private static final Texts TEXTS = Texts.of(SourceTexts.class);

  private SourceTexts() {}

  /** Why a record could not be taken, and what stands there; without its line. */
  public static String why(Refusal refusal, Language language) {
    String why = TEXTS.get(language, "refused." + refusal.why());
    return refusal.what().isEmpty() ? why : why + " " + refusal.what();
  }

  /** What was noticed. */
  public static String note(Note note, Language language) {
    return TEXTS.get(language, "note." + note.key(), String.valueOf(note.line()), note.what());
  }
}
