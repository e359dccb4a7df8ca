package nezuku.platform.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The {@code faq.embeddings} section. */
record EmbeddingsSection(
    @Nullable String url,
    @Nullable String model,
    @Nullable Integer timeout,
    @Nullable Double near) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** What it says; every mistake is added to the reasons, and nothing is used then. */
  Optional<Embeddings> read(List<String> reasons) {
    int before = reasons.size();
    Optional<URI> address = address(reasons);
    if (model == null || model.isBlank()) {
      reasons.add("faq.embeddings needs a model");
    }
    long longest = Embeddings.LONGEST.toMillis();
    long millis = timeout == null ? longest : timeout;
    if (millis < 1 || millis > longest) {
      reasons.add("faq.embeddings.timeout is not 1 to " + longest + " milliseconds: " + millis);
    }
    double from = near == null ? Embeddings.USUALLY_NEAR : near;
    if (!(from > 0 && from < 1)) {
      reasons.add("faq.embeddings.near is not between 0 and 1: " + from);
    }
    if (reasons.size() > before || address.isEmpty() || model == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Embeddings(address.get(), model, Duration.ofMillis(millis), from, Optional.empty()));
  }

  private Optional<URI> address(List<String> reasons) {
    if (url == null || url.isBlank()) {
      reasons.add("faq.embeddings needs a url");
      return Optional.empty();
    }
    try {
      URI address = new URI(url);
      if (address.getHost() == null) {
        reasons.add("faq.embeddings.url is not an address such as https://host/v1/embeddings");
      } else if (address.getRawUserInfo() != null) {
        reasons.add("faq.embeddings.url holds a password: use NEZUKU_EMBEDDINGS_KEY");
      } else if (!isSafe(address)) {
        reasons.add("faq.embeddings.url must begin with https://, except on this machine");
      } else {
        return Optional.of(address);
      }
    } catch (URISyntaxException e) {
      reasons.add("faq.embeddings.url is not an address such as https://host/v1/embeddings");
    }
    return Optional.empty();
  }

  private static boolean isSafe(URI address) {
    return "https".equalsIgnoreCase(address.getScheme())
        || ("http".equalsIgnoreCase(address.getScheme())
            && THIS_MACHINE.contains(address.getHost()));
  }
}
