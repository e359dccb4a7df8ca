package nezuku.people.slack;

import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.User;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nezuku.people.NameBook;
import nezuku.people.PeopleIndex;
import nezuku.people.PeopleIndex.Listed;
import nezuku.platform.slack.web.SlackRefusal;
import nezuku.platform.slack.web.SlackWeb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people are called in Slack, remembered for some minutes. Bots and closed accounts are no
 * people.
 */
public final class SlackNames implements NameBook {
  private static final Logger LOG = LoggerFactory.getLogger(SlackNames.class);
  private static final Duration TTL = Duration.ofMinutes(10);
  private static final String EVERYONE = "";
  private static final int PAGE = 200;

  private final SlackWeb slack;
  private final Remembered<Map<String, Listed>> known;

  /** The names in the workspace that the bot is installed in. */
  public SlackNames(SlackWeb slack, InstantSource clock) {
    this.slack = slack;
    this.known = new Remembered<>(1, clock);
  }

  @Override
  public PeopleIndex names(Collection<String> userIds) {
    return new PeopleIndex(listed(userIds).values());
  }

  /** Which of these are people: neither bots nor closed accounts. */
  Set<String> people(Collection<String> userIds) {
    Set<String> people = new LinkedHashSet<>(userIds);
    people.retainAll(listed(userIds).keySet());
    return people;
  }

  private Map<String, Listed> listed(Collection<String> userIds) {
    Map<String, Listed> all =
        new LinkedHashMap<>(
            known.within(TTL, EVERYONE).orElseGet(() -> known.put(EVERYONE, everyone())));
    userIds.stream()
        .filter(id -> !all.containsKey(id))
        .forEach(id -> elsewhere(id).ifPresent(one -> all.put(id, one)));
    return all;
  }

  /** Slack lists nobody of another company unless they share a channel. */
  private Optional<Listed> elsewhere(String userId) {
    try {
      User user =
          slack
              .calls()
              .send("users.info", () -> slack.methods().usersInfo(r -> r.user(userId)))
              .getUser();
      return Optional.of(user).filter(SlackNames::isPerson).map(SlackNames::listed);
    } catch (SlackRefusal e) {
      LOG.warn("The names of {} are not known: {}", userId, e.getMessage());
      return Optional.empty();
    }
  }

  private Map<String, Listed> everyone() {
    Map<String, Listed> all = new LinkedHashMap<>();
    String cursor = "";
    do {
      String from = cursor;
      UsersListResponse page =
          slack
              .calls()
              .send("users.list", () -> slack.methods().usersList(r -> r.limit(PAGE).cursor(from)));
      page.getMembers().stream()
          .filter(SlackNames::isPerson)
          .forEach(user -> all.put(user.getId(), listed(user)));
      cursor =
          page.getResponseMetadata() == null
              ? ""
              : Objects.requireNonNullElse(page.getResponseMetadata().getNextCursor(), "");
    } while (!cursor.isEmpty());
    return all;
  }

  private static boolean isPerson(User user) {
    return !user.isDeleted() && !PersonReader.isApp(user);
  }

  private static Listed listed(User user) {
    User.Profile profile = user.getProfile();
    List<String> names =
        Stream.of(
                profile == null ? null : profile.getDisplayName(),
                profile == null ? null : profile.getRealName(),
                user.getRealName(),
                user.getName())
            .filter(name -> name != null && !name.isBlank())
            .distinct()
            .toList();
    String email = profile == null ? null : profile.getEmail();
    return new Listed(user.getId(), Objects.requireNonNullElse(email, ""), names);
  }
}
