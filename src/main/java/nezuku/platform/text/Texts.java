package nezuku.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import nezuku.people.Language;

/**
 * The texts of one room, from {@code messages_ja.properties} and {@code messages_en.properties}
 * beside its classes. Patterns are those of {@link MessageFormat}; write ’ for an apostrophe.
 */
public final class Texts {
  private final Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);

  private Texts(Class<?> room) {
    for (Language language : Language.values()) {
      byLanguage.put(language, load(room, "messages_" + language.code() + ".properties"));
    }
  }

  /** The texts of the room that a class lives in. */
  public static Texts of(Class<?> room) {
    return new Texts(room);
  }

  /**
   * A text with its arguments filled in.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String get(Language language, String key, Object... arguments) {
    String pattern = texts(language).getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text '" + key + "' in " + language.code());
    }
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }

  /** All keys in a language. */
  public Set<String> keys(Language language) {
    return texts(language).stringPropertyNames();
  }

  private Properties texts(Language language) {
    return byLanguage.getOrDefault(language, new Properties());
  }

  private static Properties load(Class<?> room, String file) {
    try (InputStream stream = room.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException(room.getPackageName() + " has no " + file);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
