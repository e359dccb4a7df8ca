package nezuku.faq.slack.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nezuku.faq.edit.Draft;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;

/** Shows a draft to whoever decides on it, or to whoever wrote it. */
final class DraftCard {
  private static final Texts TEXTS = Texts.of(DraftCard.class);
  private static final int LINES_AROUND = 2;
  private static final String FENCE = "````";

  private DraftCard() {}

  /** The draft with the buttons to decide. */
  static List<Message> toDecide(Person reader, Draft draft, Optional<String> now) {
    Language language = reader.language();
    Blocks blocks = new Blocks().header(TEXTS.get(language, "draft.title"));
    if (!draft.authorId().isEmpty()) {
      blocks.rich(new RichLine().user(draft.authorId()).text(TEXTS.get(language, "draft.from")));
    }
    content(blocks, language, draft, now);
    return blocks
        .buttons(
            List.of(
                new Button(EditIds.PUBLISH, TEXTS.get(language, "draft.publish"), draft.id(), true),
                Button.of(EditIds.AGAIN, TEXTS.get(language, "draft.edit"), draft.id()),
                Button.of(EditIds.DECLINE, TEXTS.get(language, "draft.decline"), draft.id())))
        .messages(TEXTS.get(language, "draft.title"));
  }

  /** A sentence, and the draft with the button to go on writing. */
  static List<Message> toMend(Person writer, Draft draft, Optional<String> now, String sentence) {
    Language language = writer.language();
    Blocks blocks = new Blocks().text(sentence);
    content(blocks, language, draft, now);
    return blocks
        .buttons(
            List.of(new Button(EditIds.AGAIN, TEXTS.get(language, "draft.edit"), draft.id(), true)))
        .messages(sentence);
  }

  /** What a draft would do to answers, with the button to publish it all the same. */
  static List<Message> toConfirm(
      Person reader, Draft draft, VerdictBlocks verdicts, Gate.Verdict verdict) {
    Language language = reader.language();
    List<Button> buttons = new ArrayList<>(verdicts.instead(language, verdict));
    buttons.add(Button.of(EditIds.ANYWAY, TEXTS.get(language, "draft.anyway"), draft.id()));
    buttons.add(Button.of(EditIds.AGAIN, TEXTS.get(language, "draft.edit"), draft.id()));
    buttons.add(Button.of(EditIds.DECLINE, TEXTS.get(language, "draft.decline"), draft.id()));
    String title = TEXTS.get(language, "gate.title");
    return new Blocks()
        .header(title)
        .context(List.of(TEXTS.get(language, "draft.page", draft.path())))
        .append(verdicts.of(language, verdict))
        .buttons(buttons)
        .messages(title);
  }

  private static void content(Blocks blocks, Language language, Draft draft, Optional<String> now) {
    Optional<PageFields> fields = draft.text().flatMap(text -> PageFields.of(draft.path(), text));
    if (now.isPresent() || fields.isEmpty()) {
      blocks.markdown(FENCE + "diff\n" + diff(draft, now) + "\n" + FENCE);
    } else {
      blocks.rich(new RichLine().bold(fields.get().question()));
      blocks.markdown(fields.get().answer());
    }
    blocks.context(
        List.of(
            TEXTS.get(language, "draft.page", draft.path()),
            TEXTS.get(
                language,
                "draft.audience",
                fields
                    .map(read -> PageForm.name(language, read.audience()))
                    .orElseGet(() -> TEXTS.get(language, "draft.nobody")))));
  }

  private static String diff(Draft draft, Optional<String> now) {
    List<String> before = now.orElse("").lines().toList();
    List<String> after = draft.text().orElse("").lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
            draft.path(), draft.path(), before, DiffUtils.diff(before, after), LINES_AROUND)
        .stream()
        .skip(2)
        .collect(Collectors.joining("\n"));
  }
}
