package nezuku.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that the sources ask for by name. */
class MessageKeysTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern KEY_IN_CODE =
      Pattern.compile("TEXTS\\s*\\.get\\(\\s*[^\",]*(?:\\([^()]*\\))?[^\",]*,\\s*\"([^\"]+)\"");

  @Test
  void no_text_is_missing() throws IOException {
    TreeMap<Path, Set<String>> missing = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Set<String> keys = keysIn(Files.readString(file));
        if (!keys.isEmpty()) {
          Path texts =
              RESOURCES.resolve(SOURCES.relativize(file)).resolveSibling("messages_ja.properties");
          Set<String> there = load(texts).stringPropertyNames();
          keys.removeAll(there);
          // What comes after the dot is the case of a type.
          keys.removeIf(
              key -> key.endsWith(".") && there.stream().anyMatch(one -> one.startsWith(key)));
          if (!keys.isEmpty()) {
            missing.put(file, keys);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Set<String> keysIn(String source) {
    Set<String> keys = new TreeSet<>();
    Matcher matcher = KEY_IN_CODE.matcher(source);
    while (matcher.find()) {
      keys.add(String.valueOf(matcher.group(1)));
    }
    return keys;
  }

  @Test
  void the_keys_in_the_sources_are_found() throws IOException {
    assertThat(keysIn("TEXTS.get(language, \"one\") TEXTS.get(person.language(), \"two\", x)"))
        .containsExactly("one", "two");
    assertThat(keysIn(Files.readString(SOURCES.resolve("nezuku/faq/slack/FaqFeature.java"))))
        .contains("help.mention");
  }

  private static Properties load(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
