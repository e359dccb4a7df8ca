package nezuku.platform.config;

import java.util.Map;
import java.util.Optional;

/** What the environment holds. Never shown: its text says nothing of it. */
public final class Secrets {
  /** Nothing. */
  public static final Secrets NONE = new Secrets(Map.of());

  private final Map<String, String> environment;

  /** The variables of an environment. */
  public Secrets(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** The value of a variable, if it has one. */
  public Optional<String> of(String name) {
    return Optional.ofNullable(environment.get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** All of it. */
  public Map<String, String> environment() {
    return environment;
  }

  @Override
  public String toString() {
    return "Secrets";
  }
}
