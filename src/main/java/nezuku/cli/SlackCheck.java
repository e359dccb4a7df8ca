package nezuku.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nezuku.people.Appointments;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.people.Principal;
import nezuku.people.slack.SlackDirectory;
import nezuku.people.slack.UserGroups;
import nezuku.platform.config.Config;
import nezuku.platform.slack.web.SlackCalls;
import nezuku.platform.slack.web.SlackRefusal;
import nezuku.platform.slack.web.SlackSettings;
import nezuku.platform.slack.web.SlackWeb;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whether Slack accepts the token, grants what is needed, and knows who is configured. */
final class SlackCheck {
  private static final String TOKEN = "SLACK_BOT_TOKEN";
  private static final String PEOPLE = "NEZUKU_CONFIG";

  private SlackCheck() {}

  static void look(SlackSettings settings, Config config, Home home, Findings findings)
      throws IOException {
    try {
      SlackWeb web =
          SlackWeb.signIn(settings, SlackCalls.waiting(() -> false, (method, error) -> {}));
      scopes(web, findings);
      SlackDirectory directory = new SlackDirectory(web, config.partners(), home.clock());
      people(config, directory, findings);
      config.faq().deskChannel().ifPresent(desk -> desk(desk, directory, findings));
      groups(config.appointments(), new UserGroups(web, home.clock()), directory, findings);
    } catch (SlackRefusal e) {
      findings.error(TOKEN, "doctor.refused", e.error());
    } catch (UncheckedIOException e) {
      findings.error("slack", "doctor.unreachable");
    }
  }

  private static void scopes(SlackWeb web, Findings findings) throws IOException {
    Set<String> missing = needed();
    web.scopes()
        .ifPresent(
            granted -> {
              missing.removeAll(granted);
              if (!missing.isEmpty()) {
                findings.error(TOKEN, "doctor.scopes", String.join(", ", missing));
              }
            });
  }

  private static Set<String> needed() throws IOException {
    try (InputStream manifest = SlackCheck.class.getResourceAsStream("manifest.yml")) {
      Set<String> scopes = new TreeSet<>();
      for (JsonNode scope :
          new YAMLMapper()
              .readTree(Objects.requireNonNull(manifest))
              .at("/oauth_config/scopes/bot")) {
        scopes.add(scope.stringValue());
      }
      return scopes;
    }
  }

  private static void people(Config config, Directory directory, Findings findings) {
    Appointments appointments = config.appointments();
    Stream<String> members =
        appointments.members().values().stream().flatMap(List::stream).flatMap(SlackCheck::written);
    Stream.of(
            members,
            appointments.deputies().values().stream(),
            appointments.superiors().values().stream(),
            config.faq().fallbackOwner().stream())
        .flatMap(named -> named)
        .distinct()
        .filter(named -> !isThere(named, directory))
        .forEach(named -> findings.warning(PEOPLE, "doctor.person", named));
  }

  /** Whoever is not in a channel can't post there. */
  private static void desk(String channelId, SlackDirectory directory, Findings findings) {
    boolean fit =
        directory.clearanceOfChannel(channelId) instanceof Clearance.Full
            && directory.isJoined(channelId);
    if (!fit) {
      findings.warning(PEOPLE, "doctor.desk", channelId);
    }
  }

  private static Stream<String> written(Principal member) {
    return switch (member) {
      case Principal.UserId(String id) -> Stream.of(id);
      case Principal.Email(String address) -> Stream.of(address);
      case Principal.UserGroup group -> Stream.empty();
    };
  }

  private static void groups(
      Appointments appointments, UserGroups groups, Directory directory, Findings findings) {
    appointments.members().values().stream()
        .flatMap(List::stream)
        .filter(Principal.UserGroup.class::isInstance)
        .map(Principal.UserGroup.class::cast)
        .distinct()
        .forEach(group -> group(group.id(), groups, directory, findings));
  }

  private static void group(String id, UserGroups groups, Directory directory, Findings findings) {
    try {
      if (groups.ask(id).stream().noneMatch(member -> isThere(member, directory))) {
        findings.warning(PEOPLE, "doctor.empty-group", id);
      }
    } catch (SlackRefusal e) {
      // Which scopes are missing has been said.
      if (!e.error().equals("missing_scope")) {
        findings.warning(PEOPLE, "doctor.group", id, e.error());
      }
    }
  }

  private static boolean isThere(String named, Directory directory) {
    if (Principal.isEmail(named)) {
      return directory.byEmail(named).isPresent();
    }
    Person person = directory.person(named);
    return person.active() && person.affiliation().isStaff();
  }
}
