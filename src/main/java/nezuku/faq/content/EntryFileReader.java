package nezuku.faq.content;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.faq.Link;
import nezuku.faq.Wording;
import nezuku.people.Audience;
import nezuku.platform.config.StrictYaml;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Reads the text of one file: YAML between two {@code ---} lines, then Markdown. */
public final class EntryFileReader {
  private static final Pattern FILE =
      Pattern.compile(
          "\\A\\uFEFF?---\\R(.*?)^---[ \\t]*(?:\\R|\\z)(.*)\\z",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern AGE = Pattern.compile("(\\d{1,3}) (day|week|month|year)s?");
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  /** The file can't be used, and this is why. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Unusable(Problem problem) {
      super(problem.where() + " " + problem.kind());
      this.problem = problem;
    }

    /** Why. */
    public Problem problem() {
      return Objects.requireNonNull(problem);
    }
  }

  private final EntryFile.Name name;
  private final String header;
  private final String body;

  private EntryFileReader(EntryFile.Name name, String header, String body) {
    this.name = name;
    this.header = header;
    this.body = body;
  }

  /**
   * Reads a file's text.
   *
   * @throws Unusable if something is missing or wrong
   */
  public static EntryFile read(EntryFile.Name name, String text) throws Unusable {
    Matcher parts = FILE.matcher(text);
    if (!parts.matches()) {
      throw new Unusable(Problem.error(name.path(), 1, "no-front-matter"));
    }
    return new EntryFileReader(
            name, Objects.requireNonNull(parts.group(1)), Objects.requireNonNull(parts.group(2)))
        .entry();
  }

  private EntryFile entry() throws Unusable {
    FrontMatter matter = frontMatter();
    String question = required("question", matter.question());
    String owner = required("owner", matter.owner());
    if (!ADDRESS.matcher(owner).matches()) {
      throw unusable("owner", "owner-no-address", owner);
    }
    String answer = body.strip();
    if (answer.isEmpty()) {
      throw new Unusable(Problem.error(name.path(), bodyLine(), "no-answer"));
    }
    return new EntryFile(
        name,
        audience(required("audience", matter.audience())),
        lineOf("audience"),
        owner,
        verified(matter.verified()),
        reviewEvery(matter.reviewEvery()),
        new Wording(question.strip(), aliases(matter.aliases()), answer, links(matter.links())));
  }

  private FrontMatter frontMatter() throws Unusable {
    try {
      return StrictYaml.read(header, new TypeReference<FrontMatter>() {})
          .orElseThrow(() -> new Unusable(Problem.error(name.path(), 1, "no-front-matter")));
    } catch (StrictYaml.Mistake e) {
      // The header starts on the file's second line.
      throw new Unusable(Problem.error(name.path(), e.line() + 1, "broken-front-matter", e.why()));
    }
  }

  private Audience audience(String text) throws Unusable {
    try {
      return Audience.parse(text);
    } catch (IllegalArgumentException e) {
      throw unusable("audience", "bad-audience", text);
    }
  }

  private LocalDate verified(@Nullable LocalDate date) throws Unusable {
    if (date == null) {
      throw unusable("verified", "missing", "verified");
    }
    return date;
  }

  private Optional<Period> reviewEvery(@Nullable String text) throws Unusable {
    if (text == null) {
      return Optional.empty();
    }
    Matcher age = AGE.matcher(text);
    if (!age.matches()) {
      throw unusable("review-every", "bad-age", text);
    }
    int count = Integer.parseInt(Objects.requireNonNull(age.group(1)));
    return Optional.of(
        switch (Objects.requireNonNull(age.group(2))) {
          case "day" -> Period.ofDays(count);
          case "week" -> Period.ofWeeks(count);
          case "month" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        });
  }

  private List<String> aliases(@Nullable List<@Nullable String> aliases) throws Unusable {
    List<@Nullable String> all = aliases == null ? List.of() : aliases;
    for (String alias : all) {
      if (alias == null || alias.isBlank()) {
        throw unusable("aliases", "blank-alias");
      }
    }
    return all.stream().map(Objects::requireNonNull).map(String::strip).toList();
  }

  private List<Link> links(@Nullable List<Link> links) throws Unusable {
    List<Link> all = links == null ? List.of() : links;
    for (Link link : all) {
      if (link == null || link.title() == null || link.url() == null) {
        throw unusable("links", "bad-link", String.valueOf(link));
      }
      if (!link.url().matches("https://[^\\s<>|]+")) {
        throw unusable("links", "bad-link", link.url());
      }
    }
    return List.copyOf(all);
  }

  private String required(String key, @Nullable String value) throws Unusable {
    if (value == null || value.isBlank()) {
      throw unusable(key, "missing", key);
    }
    return value;
  }

  private Unusable unusable(String key, String kind, String... details) {
    return new Unusable(Problem.error(name.path(), lineOf(key), kind, details));
  }

  /** The line in the file on which a key stands; the header's first if it does not. */
  private int lineOf(String key) {
    List<String> lines = header.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key + ":")) {
        return i + 2;
      }
    }
    return 1;
  }

  private int bodyLine() {
    return (int) header.lines().count() + 2;
  }
}
