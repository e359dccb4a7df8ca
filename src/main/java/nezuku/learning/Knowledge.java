package nezuku.learning;

import java.util.List;
import java.util.Optional;
import nezuku.people.Audience;
import nezuku.people.Language;
import nezuku.people.Person;

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

  /**
   * A wording in which people asked for an entry that did not have it, until its owner took it in.
   *
   * @param number the smaller, the longer it is known
   * @param phrase what is the same for all who typed it a little differently
   * @param wording as somebody typed it
   */
  record Asked(long number, String phrase, String wording) {}

  /** An entry, preferably in a language. */
  Optional<Piece> entry(String id, Language wanted);

  /** The other entries of an entry's category, preferably in a language; not all are for all. */
  List<Piece> besides(String entry, Language wanted);

  /** How people who may know the same as somebody asked for an entry in that person's language. */
  List<Asked> asked(String entry, Person person);
}
