package nezuku.platform.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nezuku.people.Appointments;
import nezuku.people.Partners;
import nezuku.worktime.CompanyCalendars;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code nezuku.yml}; an unknown key is an error, since it is a setting that has no effect.
 */
public final class ConfigReader {
  /** The file can't be used; every reason is named. */
  public static final class Invalid extends Exception {
    private static final long serialVersionUID = 1;

    /** A file, and what is wrong with it. */
    public Invalid(String where, List<String> reasons) {
      super(where + ": " + String.join("; ", reasons));
    }
  }

  record FileShape(
      @Nullable FaqSection faq,
      @Nullable Map<String, @Nullable Partner> partners,
      @Nullable PeopleSection people,
      @Nullable WorkSection work,
      @Nullable ActionsSection actions,
      @Nullable JsonNode processes,
      @Nullable JsonNode adoption,
      @Nullable JsonNode learning,
      @Nullable JsonNode kpi) {
    Sections sections() {
      Map<String, JsonNode> written = new LinkedHashMap<>();
      put(written, "processes", processes);
      put(written, "adoption", adoption);
      put(written, "learning", learning);
      put(written, "kpi", kpi);
      return new Sections(written);
    }

    private static void put(
        Map<String, JsonNode> written, String name, @Nullable JsonNode section) {
      if (section != null) {
        written.put(name, section);
      }
    }
  }

  record Partner(
      @Nullable String name,
      @Nullable List<@Nullable String> teams,
      @JsonProperty("email-domains") @Nullable List<@Nullable String> emailDomains) {}

  private final Path root;
  private final List<String> reasons = new ArrayList<>();

  private ConfigReader(Path root) {
    this.root = root;
  }

  /**
   * Reads a file.
   *
   * @param root what relative paths in it start from
   */
  public static Config read(Path file, Path root) throws IOException, Invalid {
    return new ConfigReader(root).parse(file.toString(), Files.readString(file));
  }

  /** The configuration of the sample company. */
  public static Config sample(Path root) throws IOException, Invalid {
    try (InputStream stream = ConfigReader.class.getResourceAsStream("sample.yml")) {
      byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
      return new ConfigReader(root)
          .parse("sample.yml", new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  /**
   * The configuration where there is no file: whoever is foreign sees little, and nobody has a
   * role.
   */
  public static Config none(Path root) {
    return new Config(
        FaqSettings.usual(root.resolve("faq-content")),
        new Partners(Map.of()),
        Appointments.none(),
        CompanyCalendars.NEVER_CLOSED,
        Optional.empty(),
        Sections.NONE,
        Secrets.NONE);
  }

  private Config parse(String where, String text) throws Invalid {
    try {
      Config config =
          StrictYaml.read(text, new TypeReference<FileShape>() {})
              .map(this::config)
              .orElseGet(() -> none(root));
      if (!reasons.isEmpty()) {
        throw new Invalid(where, reasons);
      }
      return config;
    } catch (StrictYaml.Mistake e) {
      throw new Invalid(where + ":" + e.line(), List.of(e.why()));
    }
  }

  private Config config(FileShape shape) {
    FaqSection faq = shape.faq() == null ? FaqSection.none() : shape.faq();
    Map<String, Partners.Marks> partners = new LinkedHashMap<>();
    if (shape.partners() != null) {
      shape.partners().forEach((name, partner) -> partners.put(name, marks(name, partner)));
    }
    return new Config(
        faq.read(root, reasons),
        new Partners(partners),
        shape.people() == null ? Appointments.none() : shape.people().read(reasons),
        shape.work() == null ? CompanyCalendars.NEVER_CLOSED : shape.work().read(root, reasons),
        Optional.ofNullable(shape.actions()).flatMap(section -> section.read(reasons)),
        shape.sections(),
        Secrets.NONE);
  }

  private Partners.Marks marks(String name, @Nullable Partner partner) {
    if (!name.matches("[a-z][a-z0-9-]*")) {
      reasons.add("partners." + name + ": use small letters, digits and hyphens");
    }
    List<String> teams = list(partner == null ? null : partner.teams());
    List<String> domains = list(partner == null ? null : partner.emailDomains());
    if (teams.isEmpty() && domains.isEmpty()) {
      reasons.add("partners." + name + " needs teams or email-domains");
    }
    for (String team : teams) {
      if (!team.matches("[TE][A-Z0-9]+")) {
        reasons.add("partners." + name + ".teams: not a workspace id: " + team);
      }
    }
    for (String domain : domains) {
      if (!domain.matches("[^@\\s.]+(\\.[^@\\s.]+)+")) {
        reasons.add("partners." + name + ".email-domains: not a domain: " + domain);
      }
    }
    return new Partners.Marks(
        teams,
        domains.stream().map(domain -> domain.toLowerCase(java.util.Locale.ROOT)).toList(),
        Optional.ofNullable(partner).map(Partner::name).filter(called -> !called.isBlank()));
  }

  private static List<String> list(@Nullable List<@Nullable String> values) {
    return values == null ? List.of() : values.stream().map(String::valueOf).toList();
  }
}
