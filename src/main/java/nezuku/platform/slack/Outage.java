package nezuku.platform.slack;

import java.util.List;
import java.util.stream.Collectors;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** What people read while nothing can be kept, in both languages: nobody can be looked up. */
final class Outage {
  private static final Texts TEXTS = Texts.of(Outage.class);

  private Outage() {}

  static String sentence() {
    return List.of(Language.JA, Language.EN).stream()
        .map(language -> TEXTS.get(language, "outage"))
        .collect(Collectors.joining("\n"));
  }
}
