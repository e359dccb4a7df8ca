package nezuku.faq.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of an entry's file, which is changed key by key: what nobody touches stays as it was
 * written, comments and all, so that a change reads well in a commit. Immutable.
 */
public final class PageText {
  private static final String FENCE = "---";
  private static final Pattern KEY = Pattern.compile("([a-z-]+):.*", Pattern.DOTALL);

  /** What YAML reads as a text and as nothing else, in one line. */
  private static final Pattern PLAIN =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}|[\\p{L}][\\p{L}\\p{N} ,.?!？！、。（）「」・ー〜/@_'’-]*");

  private static final Pattern WORD_WITH_A_MEANING =
      Pattern.compile("(?i)(y|n|yes|no|on|off|true|false|null)");

  private record Section(String key, List<String> lines) {}

  private final List<Section> header;
  private final String body;

  private PageText(List<Section> header, String body) {
    this.header = List.copyOf(header);
    this.body = body;
  }

  /** A page with nothing in it. */
  public static PageText empty() {
    return new PageText(List.of(), "");
  }

  /** Takes a file's text apart; a text without front matter is all body. */
  public static PageText of(String text) {
    List<String> lines = text.lines().toList();
    int end = lines.isEmpty() || !isFence(lines.getFirst()) ? -1 : end(lines);
    if (end < 0) {
      return new PageText(List.of(), text);
    }
    List<Section> header = new ArrayList<>();
    for (String line : lines.subList(1, end)) {
      var key = KEY.matcher(line);
      if (key.matches() || header.isEmpty()) {
        header.add(new Section(key.matches() ? key.group(1) : "", new ArrayList<>(List.of(line))));
      } else {
        header.getLast().lines().add(line);
      }
    }
    return new PageText(header, text.substring(lengthOf(text, end + 1)));
  }

  private static int end(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (isFence(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFence(String line) {
    return line.replace("\uFEFF", "").strip().equals(FENCE);
  }

  /** How many characters the first lines take, with their ends. */
  private static int lengthOf(String text, int lines) {
    var ends = Pattern.compile("\\R").matcher(text);
    int at = text.length();
    for (int i = 0; i < lines; i++) {
      at = ends.find() ? ends.end() : text.length();
    }
    return at;
  }

  /** With a value, which is one line. */
  public PageText with(String key, String value) {
    return with(key, List.of(key + ": " + scalar(value)));
  }

  /** With a list of values; without the key where there are none. */
  public PageText with(String key, Stream<String> values) {
    List<String> items = values.map(value -> "  - " + scalar(value)).toList();
    return with(
        key,
        items.isEmpty() ? List.of() : Stream.concat(Stream.of(key + ":"), items.stream()).toList());
  }

  private PageText with(String key, List<String> lines) {
    List<Section> changed = new ArrayList<>();
    boolean found = false;
    for (Section section : header) {
      if (!section.key().equals(key)) {
        changed.add(section);
      } else if (!found) {
        found = true;
        changed.add(new Section(key, lines));
      }
    }
    if (!found) {
      changed.add(new Section(key, lines));
    }
    changed.removeIf(section -> section.lines().isEmpty());
    return new PageText(changed, body);
  }

  /** With another answer. */
  public PageText withAnswer(String markdown) {
    return new PageText(header, markdown.strip() + "\n");
  }

  /** Plain where YAML can't take it for anything else, else in quotes; JSON's are YAML's. */
  private static String scalar(String value) {
    String line = value.strip().replaceAll("\\s+", " ");
    boolean plain = PLAIN.matcher(line).matches() && !WORD_WITH_A_MEANING.matcher(line).matches();
    return plain ? line : JsonMapper.shared().writeValueAsString(line);
  }

  /** The whole file. */
  @Override
  public String toString() {
    return header.isEmpty()
        ? body
        : header.stream()
                .flatMap(section -> section.lines().stream())
                .collect(Collectors.joining("\n", FENCE + "\n", "\n" + FENCE + "\n"))
            + body;
  }
}
