package nezuku.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nezuku.platform.outbox.Parked;
import nezuku.platform.slack.send.FakeSlack;
import nezuku.platform.slack.send.Mailroom;
import nezuku.platform.slack.send.Requester;
import nezuku.platform.slack.web.SlackRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApologyTest {
  private static final Actor ACTOR = new Actor("U1", "T1");
  private final Exception problem = new IllegalStateException("broken by a test");

  @TempDir Path folder;
  private FakeSlack slack;
  private Mailroom mailroom;
  private Apology apology;

  @BeforeEach
  void start() throws IOException {
    slack = new FakeSlack();
    mailroom = new Mailroom(slack, folder);
    apology = new Apology(mailroom.messenger(), mailroom.regrets());
  }

  @AfterEach
  void stop() {
    mailroom.close();
    slack.close();
  }

  @Test
  void in_a_channel_only_the_asker_reads_that_it_did_not_work() {
    apologise(said(Act.Said.Kind.MENTION), problem);

    assertThat(slack.methodsTold()).containsExactly("chat.postEphemeral");
    assertThat(slack.told().getFirst().body())
        .contains("user=U1", "channel=C1", "thread_ts=1.1", "Sorry, that did not work")
        .doesNotContain("broken by a test");
  }

  @Test
  void in_a_direct_message_the_reply_stands_in_the_thread() {
    apologise(said(Act.Said.Kind.DIRECT), problem);

    assertThat(slack.methodsTold()).containsExactly("chat.postMessage");
    assertThat(slack.told().getFirst().body()).contains("channel=C1", "thread_ts=1.1");
  }

  @Test
  void a_command_a_shortcut_and_a_button_are_answered_where_they_were_used() {
    String url = slack.responseUrl();
    apologise(new Act.Commanded(ACTOR, "/bpo-faq", "C1", "?", List.of(), url, ""), problem);
    apologise(
        new Act.PointedAt(ACTOR, "ask_faq", "C1", new Act.MessageAt("1.2", "1.1"), "?", url, ""),
        problem);
    apologise(pressed(new Act.Surface.InMessage("C1", "1.1", "1.1", url)), problem);
    apologise(pressed(new Act.Surface.InWhisper("C1", url)), problem);

    assertThat(slack.methodsTold()).hasSize(4).containsOnly("response_url");
    assertThat(slack.told())
        .allSatisfy(
            told ->
                assertThat(told.body())
                    .contains("\"response_type\":\"ephemeral\"", "\"replace_original\":false"));
  }

  @Test
  void in_the_home_tab_there_is_no_message_so_it_writes_directly() {
    apologise(pressed(new Act.Surface.InHome()), problem);
    apologise(new Act.OpenedHome(ACTOR), problem);

    assertThat(slack.methodsTold())
        .containsExactly("conversations.open", "chat.postMessage", "chat.postMessage");
  }

  @Test
  void where_the_nearest_way_is_closed_it_writes_directly() {
    slack.refuse("chat.postEphemeral", "not_in_channel");
    slack.refuse("response_url", "expired_url");

    apologise(said(Act.Said.Kind.FOLLOW_UP), problem);
    apologise(
        new Act.Commanded(ACTOR, "/bpo-faq", "C1", "?", List.of(), slack.responseUrl(), ""),
        problem);

    assertThat(slack.methodsTold())
        .containsExactly(
            "chat.postEphemeral",
            "conversations.open",
            "chat.postMessage",
            "response_url",
            "chat.postMessage");
  }

  @Test
  void what_the_admin_can_mend_is_named() {
    apologise(said(Act.Said.Kind.MENTION), new SlackRefusal("users.info", "missing_scope", ""));
    apologise(
        said(Act.Said.Kind.MENTION), new SlackRefusal("chat.postMessage", "not_in_channel", ""));

    assertThat(slack.told().get(0).body()).contains("lacks a permission");
    assertThat(slack.told().get(1).body()).contains("/invite @nezuku");
  }

  @Test
  void where_every_way_is_closed_the_admins_can_read_it() {
    slack.refuse("chat.postEphemeral", "not_in_channel");
    slack.refuse("conversations.open", "user_disabled");

    apologise(said(Act.Said.Kind.MENTION), problem);

    assertThat(slack.methodsTold()).containsExactly("chat.postEphemeral", "conversations.open");
    assertThat(mailroom.ledger().report().parked())
        .extracting(Parked::reason)
        .containsExactly("not_in_channel", "user_disabled");
  }

  private void apologise(Act act, Exception reason) {
    Apology.Prepared words = apology.prepare(act, reason);
    Requester.run(act.actor().userId(), () -> apology.say(words));
    mailroom.deliver();
  }

  private static Act said(Act.Said.Kind kind) {
    return new Act.Said(ACTOR, kind, "C1", "1.2", "1.1", "secret question");
  }

  private static Act pressed(Act.Surface surface) {
    return new Act.Pressed(ACTOR, "faq.helped", "", surface, "");
  }
}
