package nezuku;

import java.nio.file.Path;
import java.time.InstantSource;
import nezuku.cli.Home;
import nezuku.cli.NezukuCommand;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    Path root = Path.of(System.getProperty("nezuku.home", "."));
    Home home = new Home(root, System.getenv(), InstantSource.system());
    System.exit(NezukuCommand.create(home, new Start(home, System.out)).execute(args));
  }
}
