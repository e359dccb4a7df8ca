package nezuku.learning.slack;

import java.util.List;
import nezuku.people.Person;
import nezuku.platform.slack.HomeSection;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.text.Texts;

/** The courses that somebody is on the way in, on their Home tab. */
final class LearningHome implements HomeSection {
  private static final Texts TEXTS = Texts.of(LearningHome.class);

  private final LearningTools tools;
  private final Mine mine;

  LearningHome(LearningTools tools, Mine mine) {
    this.tools = tools;
    this.mine = mine;
  }

  @Override
  public Blocks of(Person person) {
    Blocks blocks = new Blocks();
    List<String> lines = tools.settings().on() ? mine.open(person) : List.of();
    if (!lines.isEmpty()) {
      blocks.divider().header(TEXTS.get(person.language(), "home"));
      lines.forEach(blocks::text);
    }
    return blocks;
  }
}
