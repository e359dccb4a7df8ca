package nezuku.action.slack;

import java.util.List;
import nezuku.action.ActionItem;
import nezuku.action.Change;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.text.Texts;

/** Lists of actions, as one person reads them: what they may not see is not there. */
final class ActionLists {
  private static final Texts TEXTS = Texts.of(ActionLists.class);
  private static final int MOST_SHOWN = 15;

  private final ActionTools tools;
  private final ActionCard card;

  ActionLists(ActionTools tools) {
    this.tools = tools;
    this.card = new ActionCard(tools);
  }

  /** A list under a title that counts; a sentence where it is empty. */
  Blocks list(Person reader, String key, List<ActionItem> items, Object... arguments) {
    Language language = reader.language();
    List<ActionItem> seen = items.stream().filter(tools.access().sees(reader)).toList();
    Object[] counted = new Object[arguments.length + 1];
    counted[0] = seen.size();
    System.arraycopy(arguments, 0, counted, 1, arguments.length);
    Blocks blocks = new Blocks().header(TEXTS.get(language, "list." + key, counted));
    if (seen.isEmpty()) {
      return blocks.text(TEXTS.get(language, "list.none"));
    }
    seen.stream().limit(MOST_SHOWN).forEach(item -> blocks.append(card.of(item, reader)));
    if (seen.size() > MOST_SHOWN) {
      blocks.context(List.of(TEXTS.get(language, "list.more", seen.size() - MOST_SHOWN)));
    }
    return blocks;
  }

  /** One action with all that happened to it. */
  Blocks history(Person reader, ActionItem item) {
    Blocks blocks = card.of(item, reader);
    for (Change change : tools.store().history(item.id())) {
      String day =
          ActionWords.date(reader.language(), change.at().atZone(reader.zone()).toLocalDate());
      blocks.context(
          List.of(
              day,
              ActionWords.told("history.", reader.language(), item, change, tools.directory())));
    }
    return blocks;
  }
}
