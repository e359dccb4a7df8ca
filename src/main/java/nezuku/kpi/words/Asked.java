package nezuku.kpi.words;

import java.util.List;

/** What somebody asks for. */
public sealed interface Asked {

  /** Numbers. */
  record For(Query query) implements Asked {}

  /** How to ask. */
  record Help() implements Asked {}

  /** To type in a value. */
  record Give() implements Asked {}

  /**
   * It is not clear what.
   *
   * @param words the words that are not understood, as they were read
   * @param meant the names that may be meant; empty where none is near
   */
  record Unclear(List<String> words, List<String> meant) implements Asked {

    /** Keeps what it is given. */
    public Unclear {
      words = List.copyOf(words);
      meant = List.copyOf(meant);
    }
  }
}
