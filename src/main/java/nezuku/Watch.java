package nezuku;

import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import nezuku.platform.ops.Check;
import nezuku.platform.ops.Check.Result;
import nezuku.platform.ops.Gauge;

/** What is watched of the bot. A new check is a method here and a word in {@link Nezuku}. */
final class Watch {
  static final Gauge SOCKET =
      new Gauge("nezuku_socket_connected", "1 while Slack's events can arrive, else 0.");

  private Watch() {}

  static Check content(IntSupplier entries) {
    return new Check(
        "content",
        () -> {
          int loaded = entries.getAsInt();
          return loaded > 0
              ? new Result(true, "The FAQ has " + loaded + " entries.")
              : new Result(false, "The FAQ is empty: see the log, and run nezuku faq lint.");
        });
  }

  static Check connection(BooleanSupplier connected) {
    return new Check(
        "slack",
        () ->
            connected.getAsBoolean()
                ? new Result(true, "Slack's events can arrive.")
                : new Result(false, "The connection to Slack is down; it is tried again."));
  }
}
