package nezuku.faq.slack;

import java.util.List;
import nezuku.people.Language;
import nezuku.platform.slack.block.Button;
import nezuku.platform.text.Texts;

/** The buttons of whoever was asked a question; several may stand in one message. */
public final class HolderButtons {
  private static final Texts TEXTS = Texts.of(HolderButtons.class);

  private HolderButtons() {}

  /** The buttons for the question with a reference. */
  public static List<Button> of(Language language, String reference) {
    String value = new ButtonValue(reference, "").toString();
    return List.of(
        new Button(
            Ids.WRITE_ANSWER + reference, TEXTS.get(language, "gap.answer"), reference, true),
        Button.of(Ids.TAKE + reference, TEXTS.get(language, "gap.take"), reference),
        Button.of(Ids.NOT_MINE + reference, TEXTS.get(language, "gap.not-mine"), reference),
        Button.of(Ids.SAME_AS + reference, TEXTS.get(language, "gap.same-as"), reference),
        Button.of(Ids.ANSWERED + reference, TEXTS.get(language, "gap.answered"), value));
  }
}
