package nezuku.cli;

import java.io.IOException;
import java.nio.file.Path;
import nezuku.platform.config.Config;
import nezuku.platform.config.ConfigReader;

/** The configuration that {@code NEZUKU_CONFIG} names, or none. */
final class Configured {
  private Configured() {}

  static Config of(Home home) throws IOException, ConfigReader.Invalid {
    String file = home.environment().get("NEZUKU_CONFIG");
    return file == null
        ? ConfigReader.none(home.root())
        : ConfigReader.read(Path.of(file), home.root());
  }
}
