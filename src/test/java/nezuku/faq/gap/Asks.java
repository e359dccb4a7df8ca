package nezuku.faq.gap;

import java.time.Instant;
import java.util.List;
import nezuku.faq.Likeness;
import nezuku.people.Audience;
import nezuku.people.Language;

/** Questions that were asked in vain, for tests. */
final class Asks {
  static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  /** Alike are those that begin with the same word; the longer the rest, the less. */
  static final Likeness BY_FIRST_WORD =
      questions ->
          (one, other) ->
              first(questions.get(one)).equals(first(questions.get(other)))
                  ? 0.9
                      - 0.01 * Math.abs(questions.get(one).length() - questions.get(other).length())
                  : 0.1;

  private Asks() {}

  private static String first(String question) {
    return question.split(" ", 2)[0];
  }

  static Unhelped ask(String reference, String asker, String wording) {
    return ask(reference, asker, wording, false, "internal");
  }

  static Unhelped privately(String reference, String asker, String wording) {
    return ask(reference, asker, wording, true, "internal");
  }

  static Unhelped ask(
      String reference, String asker, String wording, boolean secret, String audience) {
    return new Unhelped(
        reference,
        NOW,
        asker,
        wording,
        Language.EN,
        secret,
        "it",
        List.of("shown"),
        Audience.parse(audience));
  }
}
