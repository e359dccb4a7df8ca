package nezuku.action.slack;

import java.util.List;
import nezuku.action.ActionItem;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.HomeSection;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.text.Texts;

/** Actions on the Home tab: mine, those I gave, those that wait for somebody. */
final class ActionHome implements HomeSection {
  private static final Texts TEXTS = Texts.of(ActionHome.class);
  private static final int MOST_SHOWN = 8;

  private final ActionTools tools;
  private final ActionCard card;

  ActionHome(ActionTools tools) {
    this.tools = tools;
    this.card = new ActionCard(tools);
  }

  @Override
  public Blocks of(Person person) {
    List<ActionItem> own = tools.store().openOf(person.id());
    Blocks blocks = new Blocks();
    section(blocks, person, "home.mine", own.stream().filter(item -> !waits(item)).toList());
    section(blocks, person, "home.waiting", own.stream().filter(ActionHome::waits).toList());
    section(blocks, person, "home.given", tools.store().openGivenBy(person.id()));
    return blocks;
  }

  private static boolean waits(ActionItem item) {
    return item.state() instanceof ActionItem.Waiting;
  }

  private void section(Blocks blocks, Person person, String key, List<ActionItem> items) {
    if (items.isEmpty()) {
      return;
    }
    Language language = person.language();
    blocks.divider().header(TEXTS.get(language, key, items.size()));
    items.stream().limit(MOST_SHOWN).forEach(item -> blocks.append(card.of(item, person)));
    if (items.size() > MOST_SHOWN) {
      blocks.context(List.of(TEXTS.get(language, "list.more", items.size() - MOST_SHOWN)));
    }
  }
}
