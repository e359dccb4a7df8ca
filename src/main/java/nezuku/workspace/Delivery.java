package nezuku.workspace;

import java.net.URI;

/** How the app is told of events, commands and interactions. */
public sealed interface Delivery {
  /** Over a WebSocket that the app opens. */
  record SocketMode() implements Delivery {}

  /** By signed POST requests to the app. */
  record Http(URI requestUrl) implements Delivery {}
}
