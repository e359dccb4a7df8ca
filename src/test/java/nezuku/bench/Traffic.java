package nezuku.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nezuku.workspace.LocalSlack;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import nezuku.workspace.world.Happening;
import tools.jackson.databind.node.ObjectNode;

/**
 * People who ask at an even rate, however long the answers take: of ten questions four are
 * commands, three mentions in channels and three direct messages. Times count from when a question
 * was due.
 */
final class Traffic implements AutoCloseable {
  private static final String SLACKBOT = "USLACKBOT";
  private static final int STRIDE = 7;

  private final LocalSlack slack;
  private final Questions questions;
  private final Exchanges exchanges = new Exchanges();
  private volatile Times acks = new Times();
  private final AtomicInteger unacknowledged = new AtomicInteger();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("traffic").factory());
  private int next;

  Traffic(LocalSlack slack, Questions questions) {
    this.slack = slack;
    this.questions = questions;
    slack.onHappening(this::hear);
    slack.onDelivery(
        (letter, answer) -> {
          long sent = System.nanoTime();
          Times times = acks;
          var unused =
              answer.whenComplete(
                  (said, lost) -> {
                    times.add(System.nanoTime() - sent);
                    if (lost != null) {
                      unacknowledged.incrementAndGet();
                    }
                  });
        });
  }

  private void hear(Happening happening) {
    long now = System.nanoTime();
    switch (happening) {
      case Happening.Posted(Channel channel, ObjectNode message)
          when message.has("bot_id") || message.has("app_id") -> {
        exchanges.said(
            channel.id() + "/" + Json.text(message, "thread_ts"),
            now,
            message.path("blocks").toString());
      }
      case Happening.Whispered(Channel channel, String user, ObjectNode message)
          when !Json.text(message, "user").equals(SLACKBOT) -> {
        String thread = Json.text(message, "thread_ts");
        exchanges.said(
            thread.isEmpty() ? user : channel.id() + "/" + thread,
            now,
            message.path("blocks").toString());
      }
      default -> {}
    }
  }

  /** Asks so often for so long, and returns after the last question. */
  void ask(int perSecond, int seconds) throws InterruptedException {
    long begin = System.nanoTime();
    long gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
    int many = perSecond * seconds;
    int first = next;
    ScheduledFuture<?> asking =
        timer.scheduleAtFixedRate(
            () -> {
              int number = next++;
              if (number < first + many) {
                ask(number, begin + (number - first) * gap);
              }
            },
            0,
            gap,
            TimeUnit.NANOSECONDS);
    TimeUnit.SECONDS.sleep(seconds);
    asking.cancel(false);
  }

  private void ask(int number, long due) {
    int kind = number % 10;
    if (kind < 4) {
      int room = number * STRIDE % Crowd.ROOMS;
      int person = Crowd.inRoom(room, number / Crowd.ROOMS % 100);
      command(number, room, person);
      exchanges.asked(Crowd.userId(person), due);
    } else if (kind < 7) {
      int room = number * STRIDE % Crowd.ROOMS;
      int person = Crowd.inRoom(room, number / Crowd.ROOMS % 100);
      String text = "@nezuku " + questions.of(person, number);
      say(person, Crowd.roomName(room), text, due);
    } else {
      int person = number * STRIDE % Crowd.PEOPLE;
      say(person, "@nezuku", questions.of(person, number), due);
    }
  }

  private void command(int number, int room, int person) {
    act(
        Json.object()
            .put("type", "command")
            .put("user", Crowd.handle(person))
            .put("channel", Crowd.roomName(room))
            .put("command", "/bpo-faq")
            .put("text", questions.of(person, number)));
  }

  private void say(int person, String channel, String text, long due) {
    ObjectNode seen =
        act(
            Json.object()
                .put("type", "message")
                .put("user", Crowd.handle(person))
                .put("channel", channel)
                .put("text", text));
    exchanges.asked(Json.text(seen, "channel") + "/" + Json.text(seen, "ts"), due);
  }

  private ObjectNode act(ObjectNode act) {
    ObjectNode seen = slack.act(act.put("expect", 0).put("wait", "PT0S"));
    if (!Json.flag(seen, "ok")) {
      throw new IllegalStateException(seen.toString());
    }
    return seen;
  }

  Exchanges exchanges() {
    return exchanges;
  }

  /** From now on acknowledgements are counted anew. */
  void countAcksAnew() {
    acks = new Times();
  }

  /** How long the app took to acknowledge what it was sent, its own messages included. */
  Times acks() {
    return acks;
  }

  int unacknowledged() {
    return unacknowledged.get();
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
