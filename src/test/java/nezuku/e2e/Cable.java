package nezuku.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A cable to a server of this machine, which can be pulled out and put in again. */
final class Cable implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Cable.class);

  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private final ServerSocket plug;
  private final int server;
  private volatile boolean pulled;

  Cable(int server) throws IOException {
    this.server = server;
    this.plug = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return plug.getLocalPort();
  }

  /** Cuts every connection, and lets none through from now on. */
  void pull() {
    pulled = true;
    ends.forEach(Cable::close);
  }

  void putIn() {
    pulled = false;
  }

  private void accept() {
    while (!plug.isClosed()) {
      try {
        Socket near = plug.accept();
        if (pulled) {
          near.close();
        } else {
          connect(near, new Socket(InetAddress.getLoopbackAddress(), server));
        }
      } catch (IOException e) {
        LOG.debug("Nobody is let through", e);
      }
    }
  }

  private void connect(Socket near, Socket far) {
    ends.add(near);
    ends.add(far);
    Thread.ofVirtual().start(() -> copy(near, far));
    Thread.ofVirtual().start(() -> copy(far, near));
  }

  private void copy(Socket from, Socket to) {
    try (from;
        to;
        InputStream in = from.getInputStream()) {
      var unused = in.transferTo(to.getOutputStream());
    } catch (IOException e) {
      LOG.debug("Cut off", e);
      ends.remove(to);
    } finally {
      ends.remove(from);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    plug.close();
    pull();
  }
}
