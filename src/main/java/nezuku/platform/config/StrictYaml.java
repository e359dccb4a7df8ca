package nezuku.platform.config;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML: a key that is unknown or stands twice is a mistake with a line, not a surprise. */
public final class StrictYaml {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** The text can't be read; the message says why. */
  public static final class Mistake extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;

    Mistake(int line, String why) {
      super(why);
      this.line = line;
    }

    /** The line of the text, from 1. */
    public int line() {
      return line;
    }

    /** Why, in one line. */
    public String why() {
      return Objects.requireNonNullElse(getMessage(), "");
    }
  }

  private StrictYaml() {}

  /** Reads a text; empty if there is nothing in it but comments. */
  public static <T> Optional<T> read(String yaml, TypeReference<T> type) throws Mistake {
    try {
      return YAML.readTree(yaml).isMissingNode()
          ? Optional.empty()
          : Optional.ofNullable(YAML.readValue(yaml, type));
    } catch (UnrecognizedPropertyException e) {
      throw new Mistake(lineOf(e, yaml), "unknown key '" + e.getPropertyName() + "'");
    } catch (JacksonException e) {
      if (e.getCause() instanceof MarkedYamlEngineException marked) {
        throw new Mistake(line(marked), marked.getProblem());
      }
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String why = Objects.requireNonNullElse(e.getOriginalMessage(), "");
      throw new Mistake(line, why.lines().findFirst().orElse(""));
    }
  }

  /**
   * Reads a part of a text that was read.
   *
   * @param where its place in the text, for the mistake
   */
  public static <T> T read(JsonNode part, String where, TypeReference<T> type) throws Mistake {
    try {
      return YAML.readValue(YAML.treeAsTokens(part), type);
    } catch (UnrecognizedPropertyException e) {
      throw new Mistake(1, where + ": unknown key '" + e.getPropertyName() + "'");
    } catch (JacksonException e) {
      String why = Objects.requireNonNullElse(e.getOriginalMessage(), "");
      throw new Mistake(1, where + ": " + why.lines().findFirst().orElse(""));
    }
  }

  /** Records are read key by key first, so the parser has forgotten where an unknown one stood. */
  private static int lineOf(UnrecognizedPropertyException e, String yaml) {
    String before = e.getPath().size() == 1 ? "" : "(?:.*[\\s{,])";
    Pattern key = Pattern.compile(before + Pattern.quote(e.getPropertyName()) + "\\s*:.*");
    List<String> lines = yaml.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (key.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return 1;
  }

  /** Where something was opened and never closed, the end of the text is no help. */
  private static int line(MarkedYamlEngineException e) {
    Optional<Mark> mark =
        e.getProblem().contains("stream end") && e.getContextMark().isPresent()
            ? e.getContextMark()
            : e.getProblemMark();
    return mark.map(found -> found.getLine() + 1).orElse(1);
  }
}
