package nezuku.people.slack;

import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.User;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Partners;
import nezuku.people.Person;
import nezuku.platform.slack.SlackRefusal;
import nezuku.platform.slack.SlackWeb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * People as Slack knows them, remembered for some minutes. Whatever can't be found out counts as
 * foreign.
 */
public final class SlackDirectory implements Directory {
  private static final Logger LOG = LoggerFactory.getLogger(SlackDirectory.class);
  private static final Duration PERSON_TTL = Duration.ofMinutes(10);
  // Whoever joins later can read back: a minute's delay tells them nothing that they can't see.
  private static final Duration CHANNEL_TTL = Duration.ofMinutes(1);
  private static final int ONE_BY_ONE = 20;
  private static final int PAGE = 200;

  private record Known<T>(T value, Instant until) {}

  private final SlackWeb slack;
  private final PersonReader reader;
  private final InstantSource clock;
  private final Map<String, Known<Person>> people = new ConcurrentHashMap<>();
  private final Map<String, Known<Optional<Person>>> byEmail = new ConcurrentHashMap<>();
  private final Map<String, Known<Clearance>> channels = new ConcurrentHashMap<>();

  /** The directory of the workspace that the bot is installed in. */
  public SlackDirectory(SlackWeb slack, Partners partners, InstantSource clock) {
    this.slack = slack;
    this.reader = new PersonReader(slack.teamId(), slack.enterpriseId(), partners);
    this.clock = clock;
  }

  @Override
  public Person person(String userId) {
    return known(people, userId)
        .orElseGet(
            () -> {
              try {
                return remember(
                    slack
                        .calls()
                        .send(
                            "users.info",
                            () ->
                                slack.methods().usersInfo(r -> r.user(userId).includeLocale(true)))
                        .getUser());
              } catch (RuntimeException e) {
                LOG.warn("{} can't be looked up, treated as an outsider: {}", userId, e.toString());
                return PersonReader.stranger(userId);
              }
            });
  }

  @Override
  public Optional<Person> byEmail(String email) {
    String wanted = email.toLowerCase(Locale.ROOT);
    return known(byEmail, wanted)
        .orElseGet(
            () -> {
              Optional<Person> found = lookUp(wanted);
              byEmail.put(wanted, new Known<>(found, clock.instant().plus(PERSON_TTL)));
              return found;
            });
  }

  /** Slack does not tell the language here, so the person is looked up once more by id. */
  private Optional<Person> lookUp(String email) {
    try {
      String id =
          slack
              .calls()
              .send(
                  "users.lookupByEmail",
                  () -> slack.methods().usersLookupByEmail(r -> r.email(email)))
              .getUser()
              .getId();
      return Optional.of(person(id));
    } catch (SlackRefusal e) {
      if ("users_not_found".equals(e.error())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public Clearance clearanceOfChannel(String channelId) {
    return known(channels, channelId)
        .orElseGet(
            () -> {
              try {
                Clearance clearance = ofMembers(channelId);
                channels.put(channelId, new Known<>(clearance, clock.instant().plus(CHANNEL_TTL)));
                return clearance;
              } catch (RuntimeException e) {
                LOG.warn("The members of {} are not known, closed: {}", channelId, e.toString());
                return new Clearance.Public();
              }
            });
  }

  private Clearance ofMembers(String channelId) {
    Conversation channel =
        slack
            .calls()
            .send(
                "conversations.info",
                () -> slack.methods().conversationsInfo(r -> r.channel(channelId)))
            .getChannel();
    List<String> members = members(channelId);
    if (members.stream().filter(id -> known(people, id).isEmpty()).count() > ONE_BY_ONE) {
      rememberEveryone();
    }
    Clearance clearance = new Clearance.Full();
    for (String member : members) {
      if (!member.equals(slack.botUserId())) {
        clearance = clearance.and(person(member).clearance());
      }
    }
    // An invitation that is still open brings in people whom the list does not show yet.
    return channel.isPendingExtShared() ? clearance.and(new Clearance.Public()) : clearance;
  }

  private List<String> members(String channelId) {
    List<String> members = new ArrayList<>();
    String cursor = "";
    do {
      String from = cursor;
      var page =
          slack
              .calls()
              .send(
                  "conversations.members",
                  () ->
                      slack
                          .methods()
                          .conversationsMembers(
                              r -> r.channel(channelId).limit(PAGE).cursor(from)));
      members.addAll(page.getMembers());
      cursor =
          page.getResponseMetadata() == null
              ? ""
              : Objects.requireNonNullElse(page.getResponseMetadata().getNextCursor(), "");
    } while (!cursor.isEmpty());
    return members;
  }

  /** One call for 200 people instead of one for each. */
  private void rememberEveryone() {
    String cursor = "";
    do {
      String from = cursor;
      UsersListResponse page =
          slack
              .calls()
              .send(
                  "users.list",
                  () ->
                      slack
                          .methods()
                          .usersList(r -> r.limit(PAGE).cursor(from).includeLocale(true)));
      page.getMembers().forEach(this::remember);
      cursor =
          page.getResponseMetadata() == null
              ? ""
              : Objects.requireNonNullElse(page.getResponseMetadata().getNextCursor(), "");
    } while (!cursor.isEmpty());
  }

  private Person remember(User user) {
    Person person = reader.read(user);
    people.put(person.id(), new Known<>(person, clock.instant().plus(PERSON_TTL)));
    return person;
  }

  private <T> Optional<T> known(Map<String, Known<T>> cache, String key) {
    Known<T> known = cache.get(key);
    return known == null || clock.instant().isAfter(known.until())
        ? Optional.empty()
        : Optional.of(known.value());
  }
}
