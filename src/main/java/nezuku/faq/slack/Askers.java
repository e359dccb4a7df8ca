package nezuku.faq.slack;

import nezuku.faq.Gap;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;

/** How whoever was asked reads who asks: not at all, where the asker wants it so. */
public final class Askers {
  private static final Texts TEXTS = Texts.of(Askers.class);

  private Askers() {}

  /** A line that begins with who asks. */
  public static RichLine line(Language language, Gap gap) {
    return gap.anonymous()
        ? new RichLine().text(TEXTS.get(language, "gap.somebody"))
        : new RichLine().user(gap.askerId());
  }

  /** Who asks, by name. */
  public static String name(Language language, Gap gap, Person asker) {
    return gap.anonymous() ? TEXTS.get(language, "gap.somebody") : asker.name();
  }
}
