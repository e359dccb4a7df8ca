package nezuku.faq.slack.edit;

import java.util.ArrayList;
import java.util.List;
import nezuku.faq.Answer;
import nezuku.faq.Candidate;
import nezuku.faq.Entry;
import nezuku.faq.Faq;
import nezuku.faq.content.EntryFile;
import nezuku.faq.regression.Flip;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.text.Texts;

/** Shows what a change would do to answers. */
final class VerdictBlocks {
  private static final Texts TEXTS = Texts.of(VerdictBlocks.class);
  private static final int MOST_SHOWN = 10;

  private final Faq faq;

  VerdictBlocks(Faq faq) {
    this.faq = faq;
  }

  /** What would turn around, and what looks alike. */
  Blocks of(Language language, Gate.Verdict verdict) {
    Blocks blocks = new Blocks();
    if (!verdict.flips().isEmpty()) {
      blocks.text(TEXTS.get(language, "gate.flips", verdict.flips().size()));
      blocks.append(flips(language, verdict.flips()));
    }
    verdict
        .alike()
        .forEach(other -> blocks.text(TEXTS.get(language, "gate.alike", title(language, other))));
    return blocks;
  }

  /** Each confirmed answer, before and after. */
  Blocks flips(Language language, List<Flip> flips) {
    Blocks blocks = new Blocks();
    flips.stream()
        .limit(MOST_SHOWN)
        .forEach(
            flip ->
                blocks.text(
                    TEXTS.get(
                        language,
                        "gate.flip",
                        flip.confirmed().question().text(),
                        before(language, flip),
                        after(language, flip.after()))));
    if (flips.size() > MOST_SHOWN) {
      blocks.context(List.of(TEXTS.get(language, "gate.more", flips.size() - MOST_SHOWN)));
    }
    return blocks;
  }

  /** Buttons to change what looks alike instead. */
  List<Button> instead(Language language, Gate.Verdict verdict) {
    List<Button> buttons = new ArrayList<>();
    for (Entry other : verdict.alike()) {
      Language shown = other.languageFor(language);
      String path = EntryFile.Name.of(other.category(), other.id(), shown).path();
      buttons.add(
          Button.of(EditIds.PAGE + buttons.size(), TEXTS.get(language, "gate.instead"), path));
    }
    return buttons;
  }

  private String before(Language language, Flip flip) {
    String id = flip.confirmed().entry();
    return faq.content().entry(id).map(entry -> title(language, entry)).orElse(id);
  }

  private static String after(Language language, Answer after) {
    return after.shown().stream()
        .findFirst()
        .map(Candidate::entry)
        .map(entry -> title(language, entry))
        .orElseGet(() -> TEXTS.get(language, "gate.unknown"));
  }

  private static String title(Language language, Entry entry) {
    return entry.in(entry.languageFor(language)).question();
  }
}
