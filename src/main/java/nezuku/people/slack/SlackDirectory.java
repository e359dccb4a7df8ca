package nezuku.people.slack;

import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.User;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Partners;
import nezuku.people.Person;
import nezuku.platform.slack.web.SlackRefusal;
import nezuku.platform.slack.web.SlackWeb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * People as Slack knows them, remembered for some minutes. Whatever can't be found out counts as
 * foreign; only while Slack itself is down, a person is who they last were, for an hour, and never
 * where a channel's clearance depends on it.
 */
public final class SlackDirectory implements Directory {
  private static final Logger LOG = LoggerFactory.getLogger(SlackDirectory.class);
  private static final Set<String> OUTAGES =
      Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout");
  private static final Duration LAST_KNOWN = Duration.ofHours(1);
  private static final Duration PERSON_TTL = Duration.ofMinutes(10);
  // Whoever joins later can read back: a minute's delay tells them nothing that they can't see.
  private static final Duration CHANNEL_TTL = Duration.ofMinutes(1);
  private static final int ONE_BY_ONE = 20;
  private static final int PAGE = 200;
  private static final int MOST_PEOPLE = 50_000;
  private static final int MOST_CHANNELS = 10_000;

  private final SlackWeb slack;
  private final PersonReader reader;
  private final Remembered<Person> people;
  private final Remembered<Optional<Person>> byEmail;
  private final Remembered<Clearance> channels;

  /** The directory of the workspace that the bot is installed in. */
  public SlackDirectory(SlackWeb slack, Partners partners, InstantSource clock) {
    this.slack = slack;
    this.reader = new PersonReader(slack.teamId(), slack.enterpriseId(), partners);
    this.people = new Remembered<>(MOST_PEOPLE, clock);
    this.byEmail = new Remembered<>(MOST_PEOPLE, clock);
    this.channels = new Remembered<>(MOST_CHANNELS, clock);
  }

  @Override
  public Person person(String userId) {
    return people.within(PERSON_TTL, userId).orElseGet(() -> lookUp(userId, LAST_KNOWN));
  }

  @Override
  public boolean isActive(String userId) {
    return lookUp(userId, LAST_KNOWN).active();
  }

  private Person lookUp(String userId, Duration lastKnown) {
    try {
      return remember(
          slack
              .calls()
              .send(
                  "users.info",
                  () -> slack.methods().usersInfo(r -> r.user(userId).includeLocale(true)))
              .getUser());
    } catch (RuntimeException e) {
      Optional<Person> last = isOutage(e) ? people.within(lastKnown, userId) : Optional.empty();
      LOG.warn(
          "{} can't be looked up, treated as {}: {}",
          userId,
          last.isPresent() ? "last known" : "an outsider",
          e.toString());
      return last.orElseGet(() -> PersonReader.stranger(userId));
    }
  }

  /** Whether Slack gave no answer, as opposed to one that we may not have. */
  private static boolean isOutage(RuntimeException e) {
    return e instanceof UncheckedIOException
        || (e instanceof SlackRefusal refusal
            && (refusal.error().startsWith("http_5")
                || refusal.error().equals("http_429")
                || OUTAGES.contains(refusal.error())));
  }

  @Override
  public Optional<Person> byEmail(String email) {
    String wanted = email.toLowerCase(Locale.ROOT);
    return byEmail
        .within(PERSON_TTL, wanted)
        .orElseGet(() -> byEmail.put(wanted, lookUpByEmail(wanted)));
  }

  /** Slack does not tell the language here, so the person is looked up once more by id. */
  private Optional<Person> lookUpByEmail(String email) {
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
    return channels
        .within(CHANNEL_TTL, channelId)
        .orElseGet(
            () -> {
              try {
                return channels.put(channelId, ofMembers(channelId));
              } catch (RuntimeException e) {
                LOG.warn("The members of {} are not known, closed: {}", channelId, e.toString());
                return new Clearance.Public();
              }
            });
  }

  /**
   * Whether the bot is in a channel: else it can't post there.
   *
   * @throws RuntimeException if it can't be found out
   */
  public boolean isJoined(String channelId) {
    return channel(channelId).isMember();
  }

  private Conversation channel(String channelId) {
    return slack
        .calls()
        .send(
            "conversations.info",
            () -> slack.methods().conversationsInfo(r -> r.channel(channelId)))
        .getChannel();
  }

  private Clearance ofMembers(String channelId) {
    Conversation channel = channel(channelId);
    List<String> members = ChannelMembers.of(slack, channelId);
    rememberMany(members);
    Clearance clearance = new Clearance.Full();
    for (String member : members) {
      if (!member.equals(slack.botUserId())) {
        clearance = clearance.and(asReader(member));
      }
    }
    // An invitation that is still open brings in people whom the list does not show yet.
    return channel.isPendingExtShared() ? clearance.and(new Clearance.Public()) : clearance;
  }

  /** Whoever has left reads nothing; Slack may still name them among the members. */
  private Clearance asReader(String userId) {
    Person person =
        people.within(PERSON_TTL, userId).orElseGet(() -> lookUp(userId, Duration.ZERO));
    return person.active() ? person.affiliation().reading() : new Clearance.Full();
  }

  @Override
  public Map<String, Person> people(Collection<String> userIds) {
    try {
      rememberMany(userIds);
    } catch (RuntimeException e) {
      LOG.warn("Not all people can be looked up at once: {}", e.toString());
    }
    return Directory.super.people(userIds);
  }

  private void rememberMany(Collection<String> userIds) {
    if (userIds.stream().filter(id -> people.within(PERSON_TTL, id).isEmpty()).count()
        > ONE_BY_ONE) {
      rememberEveryone();
    }
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
    return people.put(person.id(), person);
  }
}
