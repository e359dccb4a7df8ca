package nezuku.workspace.http;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Another program listens on the port. */
public final class PortTaken extends UncheckedIOException {
  private static final long serialVersionUID = 1;

  private final int port;

  PortTaken(int port, IOException cause) {
    super("Port " + port + " is taken", cause);
    this.port = port;
  }

  /** The port. */
  public int port() {
    return port;
  }
}
