package nezuku.platform.ops;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where health and numbers are told, from {@code NEZUKU_OPS}. */
public sealed interface OpsSettings {

  /** Nowhere. */
  record Off() implements OpsSettings {}

  /** On an address; port 0 is any free one. */
  record Listen(String host, int port) implements OpsSettings {
    private static final Pattern ADDRESS =
        Pattern.compile(
            "(?:\\[(?<v6>[0-9A-Fa-f:.]+)\\]|(?<host>[A-Za-z0-9.-]+)):(?<port>[0-9]{1,5})");

    private static Listen of(String value) throws Invalid {
      Matcher address = ADDRESS.matcher(value);
      if (!address.matches() || Integer.parseInt(address.group("port")) > 65_535) {
        throw new Invalid(value);
      }
      String host = Optional.ofNullable(address.group("v6")).orElse(address.group("host"));
      return new Listen(host, Integer.parseInt(address.group("port")));
    }

    @Override
    public String toString() {
      return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
  }

  /** {@code NEZUKU_OPS} can't be read; the message is its value. */
  final class Invalid extends Exception {
    private static final long serialVersionUID = 1;

    Invalid(String value) {
      super(value);
    }
  }

  /**
   * Reads the environment. Without the variable it is the loopback address, as the numbers are
   * nobody else's business.
   *
   * @throws Invalid if the value is neither {@code host:port} nor {@code off}
   */
  static OpsSettings of(Map<String, String> environment) throws Invalid {
    String value = environment.getOrDefault("NEZUKU_OPS", "");
    if (value.isBlank()) {
      return new Listen("127.0.0.1", 8089);
    }
    if (value.equals("off")) {
      return new Off();
    }
    return Listen.of(value);
  }
}
