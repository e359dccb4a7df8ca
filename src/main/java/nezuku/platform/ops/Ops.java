package nezuku.platform.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The operator's side of one running bot: its numbers, its readiness, and the server that tells
 * them. It opens before the bot does, so that a bot that can't be watched does not start.
 */
public final class Ops implements AutoCloseable {

  /** The address can't be listened on; the message names it. */
  public static final class Unavailable extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    Unavailable(OpsSettings.Listen at, IOException cause) {
      super(at.toString(), cause);
    }
  }

  private final Metrics metrics = new Metrics(System::nanoTime);
  private final Readiness readiness = new Readiness();
  private final Optional<OpsServer> server;

  private Ops(OpsSettings settings) {
    this.server =
        switch (settings) {
          case OpsSettings.Off off -> Optional.empty();
          case OpsSettings.Listen at -> Optional.of(listen(at));
        };
  }

  /**
   * Counts, and listens if the settings say so.
   *
   * @throws Unavailable if the address is taken or is none of this machine's
   */
  public static Ops open(OpsSettings settings) {
    return new Ops(settings);
  }

  private OpsServer listen(OpsSettings.Listen at) {
    try {
      return OpsServer.open(at, metrics, readiness);
    } catch (IOException e) {
      metrics.close();
      throw new Unavailable(at, e);
    }
  }

  /** What the bot counts. */
  public Metrics metrics() {
    return metrics;
  }

  /** Whether the bot can work. */
  public Readiness readiness() {
    return readiness;
  }

  /** The port it listens on; empty if it is off. */
  public OptionalInt port() {
    return server.map(OpsServer::port).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  @Override
  public void close() {
    server.ifPresent(OpsServer::close);
    metrics.close();
  }
}
