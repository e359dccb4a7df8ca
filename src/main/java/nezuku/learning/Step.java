package nezuku.learning;

import java.util.List;
import java.util.Optional;
import nezuku.people.Language;
import nezuku.people.Worded;

/** One step of a course. */
public sealed interface Step {

  /** Its id, unique in its course; the same for years. */
  String id();

  /** Something to read. */
  record Text(String id, Worded text) implements Step {}

  /** Something to read elsewhere. */
  record Link(String id, String url, Worded title) implements Step {}

  /** Something to watch. */
  record Video(String id, String url, Worded title) implements Step {}

  /**
   * An entry of the FAQ to know.
   *
   * @param entry its id
   */
  record Known(String id, String entry) implements Step {}

  /**
   * A question with choices, of which at least one is right and one is wrong.
   *
   * @param why what is shown after the answer
   * @param entry the id of the FAQ's entry that says so
   */
  record Quiz(String id, Worded question, List<Choice> choices, Worded why, Optional<String> entry)
      implements Step {

    /** Refuses a question that can't be answered, or not wrongly. */
    public Quiz {
      choices = List.copyOf(choices);
      if (choices.stream().map(Choice::right).distinct().count() != 2) {
        throw new IllegalArgumentException("quiz " + id + " needs right and wrong choices");
      }
    }

    /** The right choices in a language, in order. */
    public List<String> right(Language language) {
      return choices.stream()
          .filter(Choice::right)
          .map(choice -> choice.text().in(language))
          .toList();
    }

    /** What is asked and what can be answered; other words are another question. */
    public Edition edition() {
      return Edition.of(question + "\n" + choices);
    }
  }

  /** One answer that can be chosen. */
  record Choice(Worded text, boolean right) {}
}
