package nezuku.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the bot, in both languages, against the sources that use it. */
class MessageFilesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");

  static Stream<Path> japanese() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith("_ja.properties")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("japanese")
  void both_languages_say_the_same_things(Path japanese) throws IOException {
    Properties ja = load(japanese);
    Properties en = load(english(japanese));

    assertThat(new TreeSet<>(ja.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(en.stringPropertyNames()));
    for (String key : ja.stringPropertyNames()) {
      assertThat(placeholders(ja.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(en.getProperty(key)));
      assertThat(ja.getProperty(key)).as(key).isNotBlank();
      assertThat(en.getProperty(key)).as(key).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("japanese")
  void no_apostrophe_swallows_what_follows(Path japanese) throws IOException {
    for (Path file : List.of(japanese, english(japanese))) {
      for (String line : Files.readAllLines(file)) {
        assertThat(line.replace("'{'", "").replace("'}'", "")).doesNotContain("'");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("japanese")
  void no_key_stands_twice(Path japanese) throws IOException {
    for (Path file : List.of(japanese, english(japanese))) {
      List<String> keys =
          Files.readAllLines(file).stream().map(l -> l.replaceAll("=.*", "")).toList();
      assertThat(keys).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("japanese")
  void every_text_is_used(Path japanese) throws IOException {
    String code = code(room(japanese));
    Set<String> unused = new TreeSet<>();
    for (String key : load(japanese).stringPropertyNames()) {
      boolean used =
          japanese.getFileName().toString().startsWith("usage")
              ? usedByHelp(key, code)
              : code.contains('"' + key.replaceAll("\\.mend$", "") + '"') || isComposed(key, code);
      if (!used) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  /** Of keys that differ by a case of a type, the sources hold what comes before, and the dot. */
  private static boolean isComposed(String key, String code) {
    return IntStream.range(0, key.length())
        .filter(i -> key.charAt(i) == '.')
        .anyMatch(i -> code.contains('"' + key.substring(0, i + 1) + '"'));
  }

  /** Help texts are found by command, option or parameter. */
  private static boolean usedByHelp(String key, String code) {
    List<String> parts = List.of(key.split("\\.", -1));
    String name = parts.size() > 2 ? parts.get(parts.size() - 3) : parts.getFirst();
    return Set.of("usage", "help", "version").contains(name)
        || code.contains("\"" + name + "\"")
        || code.contains("\"--" + name + "\"");
  }

  private static Path room(Path texts) {
    Path parent = texts.getParent();
    return parent == null ? SOURCES : SOURCES.resolve(RESOURCES.relativize(parent));
  }

  private static String code(Path room) throws IOException {
    // Some texts are chosen where the error is found, one room further.
    try (Stream<Path> files = Files.walk(room)) {
      StringBuilder code = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
      return code.toString();
    }
  }

  private static Path english(Path japanese) {
    String name = String.valueOf(japanese.getFileName());
    return japanese.resolveSibling(
        name.startsWith("usage") ? "usage.properties" : "messages_en.properties");
  }

  private static Set<String> placeholders(String pattern) {
    return Pattern.compile("(?<!')\\{(\\d+)[^}]*\\}")
        .matcher(pattern)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
