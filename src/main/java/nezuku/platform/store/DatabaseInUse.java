package nezuku.platform.store;

import java.nio.file.Path;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** Another program runs on the same database file; only PostgreSQL can be shared. */
public final class DatabaseInUse extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final Texts TEXTS = Texts.of(DatabaseInUse.class);

  private final Path file;

  DatabaseInUse(Path file) {
    super(file + " is in use");
    this.file = file;
  }

  /** What it means, and what an operator can do. */
  public String sentence(Language language) {
    return TEXTS.get(language, "in-use", file);
  }
}
