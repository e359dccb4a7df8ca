package nezuku.platform.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.people.Roles;
import nezuku.platform.outbox.Parked;
import nezuku.platform.schedule.Troubles;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.store.Ledger;
import nezuku.platform.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the admins, once each, what needs them: what can't be sent, and jobs that fail. */
public final class AdminNotices implements Troubles {
  private static final Logger LOG = LoggerFactory.getLogger(AdminNotices.class);
  private static final Texts TEXTS = Texts.of(AdminNotices.class);
  private static final int MOST_LINES = 20;
  private static final Duration PAUSE = Duration.ofHours(1);

  private final Ledger ledger;
  private final Roles roles;
  private final Messenger messenger;
  private final LongSupplier nanos;
  private long quietUntil;

  /**
   * Notices to whoever is an admin then.
   *
   * @param nanos elapsed time, as {@link System#nanoTime}
   */
  public AdminNotices(Ledger ledger, Roles roles, Messenger messenger, LongSupplier nanos) {
    this.ledger = ledger;
    this.roles = roles;
    this.messenger = messenger.inBackground();
    this.nanos = nanos;
    this.quietUntil = nanos.getAsLong();
  }

  /** Tells what can't ever be sent; the first at once, more at most once an hour. */
  void tellOfParked() {
    if (nanos.getAsLong() - quietUntil < 0) {
      return;
    }
    List<Parked> untold = ledger.report().untold();
    if (untold.isEmpty()) {
      return;
    }
    quietUntil = nanos.getAsLong() + PAUSE.toNanos();
    List<Person> admins = admins("messages can’t be sent");
    if (admins.isEmpty()) {
      return;
    }
    Set<String> adminIds = admins.stream().map(Person::id).collect(Collectors.toSet());
    // What can't reach an admin is in the log: a notice about a notice would never end.
    List<Parked> news =
        untold.stream().filter(message -> !adminIds.contains(message.channel())).toList();
    var unused =
        ledger
            .database()
            .transaction(
                () -> {
                  if (!news.isEmpty()) {
                    admins.forEach(admin -> send(admin, parked(admin.language(), news)));
                  }
                  ledger.report().told(untold);
                  return true;
                });
  }

  private static List<Message> parked(Language language, List<Parked> parked) {
    String title = TEXTS.get(language, "parked.title", parked.size());
    Map<String, Long> counts =
        parked.stream()
            .collect(
                Collectors.groupingBy(
                    message -> "`" + message.channel() + "` " + message.reason(),
                    TreeMap::new,
                    Collectors.counting()));
    String lines =
        counts.entrySet().stream()
            .limit(MOST_LINES)
            .map(entry -> "- " + entry.getKey() + " × " + entry.getValue())
            .collect(Collectors.joining("\n"));
    return new Blocks()
        .header(title)
        .text(TEXTS.get(language, "parked.intro"))
        .markdown(lines)
        .context(List.of(TEXTS.get(language, "parked.note")))
        .messages(title);
  }

  @Override
  public Runnable failing(String job, Instant since) {
    return notice(job + " fails", language -> TEXTS.get(language, "job.failing", job));
  }

  @Override
  public Runnable well(String job, Instant since) {
    return notice(job + " is well again", language -> TEXTS.get(language, "job.well", job));
  }

  private Runnable notice(String event, Function<Language, String> text) {
    List<Person> admins = admins(event);
    return () ->
        admins.forEach(admin -> send(admin, List.of(Message.of(text.apply(admin.language())))));
  }

  private List<Person> admins(String event) {
    List<Person> admins = roles.holders(Role.ADMIN);
    if (admins.isEmpty()) {
      LOG.error("Nobody was told that {}: set people.admins", event);
    }
    return admins;
  }

  private void send(Person admin, List<Message> messages) {
    messages.forEach(message -> messenger.direct(admin.id(), message));
  }
}
