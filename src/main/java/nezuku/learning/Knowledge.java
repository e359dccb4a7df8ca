package nezuku.learning;

import java.util.Optional;
import nezuku.people.Audience;
import nezuku.people.Language;

/** What courses know of the FAQ. Thread-safe. */
public interface Knowledge {

  /**
   * An entry of the FAQ in a language.
   *
   * @param language the language that it is in, the one wanted if there is one
   * @param answer Markdown
   * @param owner the e-mail address of who answers for it
   */
  record Piece(
      String id,
      Language language,
      Audience audience,
      String question,
      String answer,
      String owner) {

    /** What was to be known, as it is now. */
    public Edition edition() {
      return Edition.of(question + "\n\n" + answer);
    }
  }

  /** An entry, preferably in a language. */
  Optional<Piece> entry(String id, Language wanted);
}
