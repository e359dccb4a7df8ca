package nezuku.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nezuku.platform.store.Database;
import nezuku.platform.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command about what is kept about one person. */
abstract class PersonCommand extends DatabaseCommand {
  private static final Texts TEXTS = Texts.of(PersonCommand.class);

  @Option(names = "--user", paramLabel = "ID", required = true, descriptionKey = "user")
  private String user = "";

  PersonCommand(Home home) {
    super(home);
  }

  /**
   * The person's user id.
   *
   * @throws UsageProblem if it is none
   */
  final String user() {
    if (!user.matches("[UW][A-Z0-9]{3,20}")) {
      throw new UsageProblem(TEXTS.get(language(), "bad-user", user));
    }
    return user;
  }

  /** {@code nezuku export}: prints everything that is kept about a person. */
  @Command(name = "export", mixinStandardHelpOptions = true)
  static final class Export extends PersonCommand {
    Export(Home home) {
      super(home);
    }

    @Override
    public Integer call() {
      String user = user();
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("user", user);
      try (Database database = Database.openExisting(database())) {
        Kept.all(database).forEach(kept -> document.put(kept.name(), kept.data().export(user)));
      }
      Output.json(out(), document);
      return 0;
    }
  }

  /** {@code nezuku forget}: deletes it, if {@code --yes} says so; else says what would go. */
  @Command(name = "forget", mixinStandardHelpOptions = true)
  static final class Forget extends PersonCommand {
    @Option(names = "--yes")
    private boolean yes;

    Forget(Home home) {
      super(home);
    }

    @Override
    public Integer call() {
      String user = user();
      Map<Kept, Integer> counts = new LinkedHashMap<>();
      try (Database database = Database.openExisting(database())) {
        List<Kept> all = Kept.all(database);
        var unused =
            database.transaction(
                () -> {
                  all.forEach(kept -> counts.put(kept, count(kept, user)));
                  return true;
                });
      }
      say(counts, user);
      return yes ? 0 : 1;
    }

    private int count(Kept kept, String user) {
      return yes ? kept.data().forget(user) : kept.data().export(user).size();
    }

    private void say(Map<Kept, Integer> counts, String user) {
      counts.forEach(
          (kept, count) -> {
            if (count > 0) {
              out().println(TEXTS.get(language(), kept.text(), count));
            }
          });
      out()
          .println(
              yes
                  ? TEXTS.get(language(), "forgotten", user)
                  : TEXTS.get(language(), "would-forget", user));
    }
  }
}
