package nezuku.cli;

import java.util.Optional;
import nezuku.people.Person;
import nezuku.people.Principal;
import nezuku.people.slack.SlackDirectory;
import nezuku.platform.config.Config;
import nezuku.platform.slack.web.SlackCalls;
import nezuku.platform.slack.web.SlackSettings;
import nezuku.platform.slack.web.SlackWeb;

/** Finds people for commands: in Slack where there is a token, else by user id alone. */
final class PeopleFinder {
  private final Optional<SlackDirectory> directory;

  private PeopleFinder(Optional<SlackDirectory> directory) {
    this.directory = directory;
  }

  /**
   * People as the environment lets them be found.
   *
   * @throws UsageProblem if a token is there and can't be used
   */
  static PeopleFinder of(Home home, Config config) {
    try {
      return new PeopleFinder(
          SlackSettings.of(home.environment())
              .map(
                  settings ->
                      new SlackDirectory(
                          SlackWeb.signIn(
                              settings, SlackCalls.waiting(() -> false, (method, error) -> {})),
                          config.partners(),
                          home.clock())));
    } catch (SlackSettings.Incomplete e) {
      throw new UsageProblem(String.valueOf(e.getMessage()), e);
    }
  }

  /** The user id of whoever is named by user id or e-mail address and is there. */
  Optional<String> id(String named) {
    if (named.matches("[UW][A-Z0-9]{2,20}")) {
      return directory.isPresent()
          ? Optional.of(named).filter(id -> directory.get().isActive(id))
          : Optional.of(named);
    }
    return Principal.isEmail(named)
        ? directory.flatMap(people -> people.byEmail(named)).map(Person::id)
        : Optional.empty();
  }

  /** Somebody's name, or their id where it is not known. */
  String name(String userId) {
    return userId.isEmpty()
        ? ""
        : directory.map(people -> people.person(userId).name()).orElse(userId);
  }
}
