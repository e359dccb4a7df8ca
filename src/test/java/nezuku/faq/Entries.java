package nezuku.faq;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.people.Audience;
import nezuku.people.Language;

/** Entries for tests. */
public final class Entries {
  private Entries() {}

  /** An entry for everyone in one language. */
  public static Entry entry(String id, Language language, String question, String... aliases) {
    return entry(id, "everyone", Map.of(language, wording(question, aliases)));
  }

  /** An entry for an audience. */
  public static Entry entry(String id, String audience, Map<Language, Wording> wordings) {
    return new Entry(
        id,
        "expenses",
        Audience.parse(audience),
        "owner@midori.example",
        LocalDate.parse("2026-10-01"),
        Optional.empty(),
        wordings);
  }

  /** A question with its aliases and an answer that says nothing. */
  public static Wording wording(String question, String... aliases) {
    return new Wording(question, Arrays.asList(aliases), "…", List.of());
  }

  /** A candidate. */
  public static Candidate candidate(String id, double score) {
    return new Candidate(entry(id, Language.JA, id), Language.JA, score);
  }
}
