package nezuku.faq.slack.edit;

import java.util.List;
import nezuku.faq.Entry;
import nezuku.faq.learning.LearntAlias;
import nezuku.faq.learning.LearntAlias.State;
import nezuku.faq.regression.Flip;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;

/** The list of wordings that an entry was taught. Nobody is named: only wordings are. */
final class WordingsView {
  private static final Texts TEXTS = Texts.of(WordingsView.class);
  private static final int MOST_SHOWN = 25;
  private static final int MOST_TRIED = 3;

  private final EditTools tools;
  private final VerdictBlocks verdicts;

  WordingsView(EditTools tools) {
    this.tools = tools;
    this.verdicts = new VerdictBlocks(tools.faq());
  }

  /** What an owner may decide on. */
  List<LearntAlias> open(Entry entry) {
    return tools.learning().memory().of(entry.id()).stream()
        .filter(LearntAlias::isOpen)
        .limit(MOST_SHOWN)
        .toList();
  }

  Modal modal(Language language, Entry entry, List<LearntAlias> aliases) {
    Blocks blocks =
        new Blocks()
            .rich(new RichLine().bold(entry.in(entry.languageFor(language)).question()))
            .text(TEXTS.get(language, aliases.isEmpty() ? "wordings.none" : "wordings.intro"));
    int tried = 0;
    for (LearntAlias alias : aliases) {
      blocks.divider().text("「" + alias.claim().wording() + "」");
      if (alias.state() == State.OFFERED) {
        List<Flip> flips =
            tried++ < MOST_TRIED ? tools.learning().learner().flips(alias.claim()) : List.of();
        blocks
            .text(TEXTS.get(language, "wordings.offered"))
            .append(verdicts.flips(language, flips));
      }
      blocks.buttons(buttons(language, alias.id()));
    }
    return new Modal(
        EditIds.WORDINGS,
        entry.id(),
        TEXTS.get(language, "wordings.title"),
        TEXTS.get(language, "wordings.done"),
        TEXTS.get(language, "form.close"),
        blocks.view());
  }

  private static List<Button> buttons(Language language, long id) {
    return List.of(
        Button.of(
            EditIds.KEEP_WORDING + id, TEXTS.get(language, "wordings.keep"), Long.toString(id)),
        Button.of(
            EditIds.REMOVE_WORDING + id,
            TEXTS.get(language, "wordings.remove"),
            Long.toString(id)));
  }
}
