package nezuku.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nezuku.people.Language;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.FakeSlack;
import nezuku.platform.slack.send.Mailroom;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.store.Conflict;
import nezuku.platform.store.InboxTable;
import nezuku.platform.store.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdgeTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final Act ASKED = new Act.OpenedHome(new Actor("U1", "T1"));
  private static final String KEPT =
      "{\"act\":\"opened_home\",\"actor\":{\"userId\":\"U1\",\"teamId\":\"T1\"}}";

  @TempDir Path folder;
  private final List<String> handled = new CopyOnWriteArrayList<>();
  private FakeSlack slack;
  private Mailroom mailroom;
  private Messenger messenger;
  private Listener.Handler<Act.OpenedHome> handler;
  private Edge edge;

  @BeforeEach
  void open() throws IOException {
    slack = new FakeSlack();
    mailroom = new Mailroom(slack, folder);
    messenger = mailroom.messenger();
    handler = opened -> handled.add(opened.actor().userId());
    Ledger ledger = mailroom.ledger();
    edge =
        new Edge(
            new Dispatch(List.of(new Home())),
            ledger.database(),
            ledger.inbox(),
            new Apology(messenger, mailroom.regrets()),
            InstantSource.fixed(NOW));
  }

  @AfterEach
  void close() {
    mailroom.close();
    slack.close();
  }

  /** Does what the test says. */
  private final class Home implements Feature {
    @Override
    public List<Listener> listeners() {
      return List.of(new Listener.OnOpenedHome(opened -> handler.handle(opened)));
    }

    @Override
    public List<String> help(Language language) {
      return List.of();
    }
  }

  @Test
  void what_is_delivered_twice_is_handled_once() {
    edge.accept("Ev1", ASKED);
    edge.accept("Ev1", ASKED);
    edge.close();
    assertThat(handled).containsExactly("U1");
  }

  @Test
  void where_handling_fails_nothing_of_it_stays_and_the_person_is_told() {
    handler =
        opened -> {
          messenger.direct("U2", Message.of("half done"));
          throw new IllegalStateException("broken by a test");
        };
    edge.accept("Ev1", ASKED);
    edge.close();
    mailroom.deliver();
    assertThat(slack.told())
        .noneMatch(told -> told.body().contains("half done"))
        .anyMatch(told -> told.body().contains("Sorry, that did not work"));
    assertThat(left()).isEmpty();
  }

  @Test
  void where_somebody_else_was_first_it_is_handled_anew() {
    handler =
        opened -> {
          handled.add("try");
          messenger.direct("U1", Message.of("try " + handled.size()));
          if (handled.size() < 3) {
            throw new Conflict("broken by a test");
          }
        };
    edge.accept("Ev1", ASKED);
    edge.close();
    mailroom.deliver();
    assertThat(slack.told())
        .filteredOn(told -> told.method().equals("chat.postMessage"))
        .singleElement()
        .matches(told -> told.body().contains("try 3"));
  }

  @Test
  void what_a_dead_program_left_is_handled() {
    leftBehind("Ev1", KEPT);
    edge.takeOver();
    edge.close();
    assertThat(handled).containsExactly("U1");
    assertThat(left()).isEmpty();
  }

  @Test
  void what_ended_several_programs_is_not_tried_for_ever() {
    leftBehind("Ev1", KEPT);
    for (int program = 0; program < 20; program++) {
      assertThat(program("program " + program).takeOver(10)).hasSize(1);
      end("program " + program);
    }
    edge.takeOver();
    edge.close();
    mailroom.deliver();
    assertThat(handled).isEmpty();
    assertThat(slack.told()).anyMatch(told -> told.body().contains("Sorry, that did not work"));
  }

  @Test
  void what_can_t_be_read_any_more_is_dropped_and_holds_nothing_up() {
    leftBehind("Ev1", "{\"act\":\"unheard_of\"}");
    leftBehind("Ev2", KEPT);
    edge.takeOver();
    edge.close();
    assertThat(handled).containsExactly("U1");
    assertThat(left()).isEmpty();
  }

  private void leftBehind(String id, String act) {
    assertThat(program("dead").accept(id, act, NOW)).isTrue();
    end("dead");
  }

  /** Another program on the same database. */
  private InboxTable program(String name) {
    mailroom
        .ledger()
        .database()
        .change(h -> h.execute("INSERT INTO instance (id, beat) VALUES (?, 0)", name));
    return new InboxTable(mailroom.ledger().database(), name);
  }

  private void end(String name) {
    mailroom.ledger().database().change(h -> h.execute("DELETE FROM instance WHERE id = ?", name));
  }

  /** What would be handled by the next program. */
  private List<InboxTable.Accepted> left() {
    mailroom.ledger().instances().leave();
    return program("next").takeOver(10);
  }
}
