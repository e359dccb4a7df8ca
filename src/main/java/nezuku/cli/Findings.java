package nezuku.cli;

import java.util.ArrayList;
import java.util.List;
import nezuku.cli.FaqLintCommand.Row;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** What the doctor has found, in the order of looking. */
final class Findings {
  private static final Texts TEXTS = Texts.of(Findings.class);

  private final Language language;
  private final List<Row> rows = new ArrayList<>();

  Findings(Language language) {
    this.language = language;
  }

  /** Something that keeps the bot, or a part of it, from working. */
  void error(String where, String key, Object... details) {
    add(where, key, "error", details);
  }

  /** Something that should be mended all the same. */
  void warning(String where, String key, Object... details) {
    add(where, key, "warning", details);
  }

  /** Something to know. */
  void note(String where, String key, Object... details) {
    add(where, key, "note", details);
  }

  private void add(String where, String key, String severity, Object... details) {
    add(
        new Row(
            where,
            TEXTS.get(language, key, details),
            TEXTS.get(language, key + ".mend", details),
            severity));
  }

  void add(Row row) {
    rows.add(row);
  }

  Language language() {
    return language;
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }
}
