package nezuku.workspace.company;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The sample company: its home team, its partners, their people, user groups and channels. */
public record Company(
    Team home, List<Team> partners, List<Person> people, List<Group> groups, List<Room> channels) {
  private static final YAMLMapper STRICT =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /** A person as the file has them; the id follows from the handle. */
  public record Person(
      String handle,
      String name,
      String display,
      String email,
      String locale,
      String tz,
      String title,
      String team,
      Member.Standing standing) {

    /** The member that Slack knows. */
    public Member member() {
      String id = "U0" + handle.replace("-", "").toUpperCase(Locale.ROOT);
      return new Member(id, handle, name, display, email, locale, tz, title, team, standing, true);
    }
  }

  /** The company that comes with the program. */
  public static Company sample() {
    try (InputStream file = Company.class.getResourceAsStream("/nezuku/workspace/company.yml")) {
      return STRICT.readValue(Objects.requireNonNull(file, "company.yml"), Company.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The team with this id; the home team if there is none. */
  public Team team(String id) {
    return partners.stream().filter(t -> t.id().equals(id)).findFirst().orElse(home);
  }
}
