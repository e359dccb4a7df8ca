package nezuku.platform.slack.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nezuku.platform.outbox.Parked;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessengerTest {
  @TempDir Path folder;
  private FakeSlack slack;
  private Mailroom mailroom;
  private Messenger messenger;

  @BeforeEach
  void open() throws IOException {
    slack = new FakeSlack();
    mailroom = new Mailroom(slack, folder);
    messenger = mailroom.messenger();
  }

  @AfterEach
  void close() {
    mailroom.close();
    slack.close();
  }

  @Test
  void nothing_is_said_before_what_it_belongs_to_has_stayed() {
    var unused =
        mailroom
            .ledger()
            .database()
            .transaction(
                () -> {
                  messenger.direct("U1", Message.of("hello"));
                  return true;
                });
    assertThat(slack.methodsTold()).isEmpty();
    mailroom.deliver();
    assertThat(slack.methodsTold()).containsExactly("conversations.open", "chat.postMessage");
  }

  @Test
  void a_message_carries_its_id_so_that_it_can_be_found_again() {
    String id = messenger.post(Place.channel("C1"), Message.of("hello"));
    mailroom.deliver();
    assertThat(slack.told().getFirst().body()).contains("nezuku_outbox").contains(id);
  }

  @Test
  void an_edit_and_a_deletion_come_after_what_they_change() {
    String id = messenger.post(Place.thread("C1", "1.1"), Message.of("one"));
    messenger.replace(id, Message.of("two"));
    messenger.delete(id);
    mailroom.deliver();
    assertThat(slack.methodsTold())
        .containsExactly("chat.postMessage", "chat.update", "chat.delete");
    assertThat(slack.told().get(1).body()).contains("channel=D1", "ts=1.2", "two");
  }

  @Test
  void an_edit_of_what_could_never_be_sent_is_not_sent_either() {
    slack.refuse("chat.postMessage", "is_archived");
    String id = messenger.post(Place.channel("C1"), Message.of("one"));
    messenger.replace(id, Message.of("two"));
    mailroom.deliver();
    assertThat(slack.methodsTold()).containsExactly("chat.postMessage");
    assertThat(parked()).containsExactly("is_archived", "never_sent");
  }

  @Test
  void a_private_answer_comes_directly_where_its_place_is_closed() {
    slack.refuse("chat.postEphemeral", "channel_not_found");
    Requester.run(
        "U1", () -> messenger.whisper(Place.channel("C1"), "U1", Message.of("for your eyes only")));
    mailroom.deliver();
    assertThat(slack.methodsTold())
        .containsExactly("chat.postEphemeral", "conversations.open", "chat.postMessage");
    assertThat(slack.told().getLast().body()).contains("channel=D1", "for your eyes only");
  }

  @Test
  void what_was_meant_for_others_is_not_repeated_to_who_asked_for_it() {
    slack.refuse("chat.postEphemeral", "channel_not_found");
    Requester.run(
        "U2", () -> messenger.whisper(Place.channel("C1"), "U1", Message.of("for Tanaka")));
    mailroom.deliver();
    assertThat(slack.told().getLast().body())
        .contains("/invite @nezuku")
        .doesNotContain("for Tanaka");
  }

  @Test
  void a_summary_that_nobody_asked_for_is_only_parked() {
    slack.refuse("chat.postMessage", "is_archived");
    messenger
        .inBackground()
        .post(Place.channel("C1"), new Blocks().text("summary").messages("summary"));
    mailroom.deliver();
    assertThat(slack.methodsTold()).containsExactly("chat.postMessage");
    assertThat(parked()).containsExactly("is_archived");
  }

  private List<String> parked() {
    return mailroom.ledger().report().parked().stream().map(Parked::reason).toList();
  }
}
