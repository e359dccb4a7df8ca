package nezuku.kpi.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a section; all of it is told at once. */
final class Reasons {
  private final List<String> all = new ArrayList<>();

  void add(String reason) {
    all.add(reason);
  }

  List<String> all() {
    return List.copyOf(all);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** A word that means one of several; the usual one if nothing is written. */
  <E extends Enum<E>> E word(String key, @Nullable String written, E usual, Class<E> words) {
    if (written == null) {
      return usual;
    }
    Optional<E> found =
        Stream.of(words.getEnumConstants()).filter(word -> name(word).equals(written)).findFirst();
    if (found.isEmpty()) {
      String possible =
          Stream.of(words.getEnumConstants()).map(Reasons::name).collect(Collectors.joining(", "));
      add(key + ": '" + written + "' is none of " + possible);
    }
    return found.orElse(usual);
  }

  private static String name(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a text means; the usual thing if nothing is written. */
  <T> T parsed(
      String key, @Nullable String written, T usual, String what, Function<String, T> parser) {
    if (written == null) {
      return usual;
    }
    try {
      return parser.apply(written.strip());
    } catch (RuntimeException e) {
      add(key + ": not " + what + ": '" + written + "'");
      return usual;
    }
  }
}
