package nezuku.platform.store;

import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** A newer program has used the database; an older one would not know what it means. */
public final class NewerSchema extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final Texts TEXTS = Texts.of(NewerSchema.class);

  private final String version;

  NewerSchema(String version) {
    super("the database has schema version " + version);
    this.version = version;
  }

  /** What it means, and what an operator can do. */
  public String sentence(Language language) {
    return TEXTS.get(language, "newer-schema", version);
  }
}
