package nezuku.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import nezuku.platform.store.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

  /** Notes what it is given, and answers as the test says. */
  private static final class Notebook implements Courier {
    final List<String> sent = new ArrayList<>();
    final Deque<Delivery> answers = new ArrayDeque<>();
    Finding finding = new Finding.NotThere();

    @Override
    public Delivery send(Queued message) {
      sent.add(message.outgoing().body());
      return answers.isEmpty() ? new Delivery.Done(Optional.empty()) : answers.remove();
    }

    @Override
    public Finding find(Queued message) {
      return finding;
    }
  }

  @TempDir Path folder;
  private final AtomicLong nanos = new AtomicLong();
  private final Notebook slack = new Notebook();
  private Database database;
  private Ledger ledger;
  private Sender sender;

  @BeforeEach
  void open() {
    database = Database.open(new DatabaseUrl.SqliteFile(folder.resolve("nezuku.db")));
    ledger = Ledger.join(database, nanos::get);
    sender = new Sender(ledger.outbox(), slack, Runnable::run, nanos::get);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_somebody_waits_for_goes_out_at_once() {
    say("C1/1.1", "one");
    say("C1/1.1", "two");
    seconds(1);
    assertThat(slack.sent).containsExactly("one", "two");
    assertThat(ledger.report().depth().messages()).isZero();
  }

  @Test
  void a_channel_gets_a_short_burst_and_then_one_message_a_second() {
    for (int i = 0; i < 20; i++) {
      say("C1/" + i, "m" + i);
    }
    seconds(1);
    assertThat(slack.sent).hasSizeBetween(5, 6);
    seconds(5);
    assertThat(slack.sent).hasSizeBetween(10, 11);
  }

  @Test
  void a_thousand_summaries_do_not_hold_up_a_reply() {
    for (int i = 0; i < 1000; i++) {
      ledger.outbox().add(new Outgoing("U" + i, false, "summary"), NOW);
    }
    seconds(3);
    int before = slack.sent.size();
    assertThat(before).isBetween(10, 20);
    say("C1", "reply");
    sender.round();
    assertThat(slack.sent.subList(before, slack.sent.size())).contains("reply");
  }

  @Test
  void a_thousand_replies_in_one_channel_do_not_hold_up_a_reply_elsewhere() {
    for (int i = 0; i < 1000; i++) {
      say("C1/" + i, "m" + i);
    }
    seconds(3);
    say("C2", "elsewhere");
    sender.round();
    assertThat(slack.sent).contains("elsewhere");
  }

  @Test
  void when_slack_asks_to_wait_the_channel_waits_and_others_go_on() {
    slack.answers.add(new Delivery.Later("http_429", Optional.of(Duration.ofSeconds(30)), false));
    say("C1/1.1", "one");
    sender.round();
    say("C1/2.2", "two");
    say("C2", "elsewhere");
    seconds(25);
    assertThat(slack.sent).containsExactly("one", "elsewhere");
    seconds(10);
    assertThat(slack.sent).containsExactly("one", "elsewhere", "one", "two");
  }

  @Test
  void what_arrived_although_slack_failed_is_not_said_again() {
    slack.answers.add(new Delivery.Unsure("http_500", Duration.ofSeconds(1)));
    slack.finding = new Finding.There(Optional.of(new Posted("C1", "1.2")));
    String id = say("C1", "one");
    say("C1", "two");
    sender.round();
    assertThat(slack.sent).containsExactly("one");
    seconds(5);
    assertThat(slack.sent).containsExactly("one", "two");
    assertThat(ledger.outbox().where(id)).contains(new Posted("C1", "1.2"));
  }

  @Test
  void what_did_not_arrive_is_said_before_what_comes_after_it() {
    slack.answers.add(new Delivery.Unsure("timeout", Duration.ofSeconds(1)));
    say("C1", "one");
    say("C1", "two");
    seconds(5);
    assertThat(slack.sent).containsExactly("one", "one", "two");
  }

  @Test
  void however_much_is_in_doubt_only_some_is_looked_for_at_once() {
    Deque<Runnable> underWay = new ArrayDeque<>();
    Sender slow = new Sender(ledger.outbox(), slack, underWay::add, nanos::get);
    for (int i = 0; i < 60; i++) {
      ledger.outbox().claim(List.of(say("C" + i, "message")));
    }
    ledger.instances().leave();
    ledger.outbox().doubtWhatTheDeadLeft();
    say("C1000", "later");
    for (int i = 0; i < 100; i++) {
      var unused = slow.round();
      nanos.addAndGet(Duration.ofMillis(100).toNanos());
    }
    assertThat(underWay).hasSize(32);
    while (!underWay.isEmpty()) {
      underWay.remove().run();
      var unused = slow.round();
    }
    assertThat(slack.sent).hasSize(61);
  }

  @Test
  void what_can_t_be_found_out_is_parked_rather_than_said_twice() {
    slack.answers.add(new Delivery.Unsure("timeout", Duration.ofSeconds(1)));
    slack.finding = new Finding.Unknowable("in_doubt_not_in_channel");
    say("C1", "one");
    seconds(5);
    assertThat(slack.sent).containsExactly("one");
    assertThat(ledger.report().parked())
        .extracting(Parked::reason)
        .containsExactly("in_doubt_not_in_channel");
  }

  @Test
  void a_refused_message_makes_way_for_the_next() {
    slack.answers.add(
        new Delivery.Refused("is_archived", Optional.of(new Outgoing("U1", true, "sorry"))));
    say("C1", "one");
    say("C1", "two");
    seconds(3);
    assertThat(slack.sent).containsExactlyInAnyOrder("one", "two", "sorry");
  }

  private String say(String lane, String text) {
    return ledger.outbox().add(new Outgoing(lane, true, text), NOW);
  }

  private void seconds(int seconds) {
    for (int tenth = 0; tenth < seconds * 10; tenth++) {
      sender.round();
      nanos.addAndGet(100_000_000L);
    }
  }
}
