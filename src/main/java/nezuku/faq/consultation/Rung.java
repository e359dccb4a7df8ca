package nezuku.faq.consultation;

import java.util.Optional;

/** How far up a question has come on its way to somebody who answers. */
public enum Rung {
  /** Whose business it is, or who was named by them. */
  OWNER,
  /** Who stands in for them. */
  DEPUTY,
  /** A manager, or an admin where there is none; nobody comes after them. */
  MANAGER;

  /** Who comes next. */
  public Optional<Rung> next() {
    return switch (this) {
      case OWNER -> Optional.of(DEPUTY);
      case DEPUTY -> Optional.of(MANAGER);
      case MANAGER -> Optional.empty();
    };
  }
}
