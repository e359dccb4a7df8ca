package nezuku.proposal.slack;

import java.util.List;
import java.util.stream.Stream;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.HomeSection;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.text.Texts;
import nezuku.proposal.Idea;
import nezuku.proposal.State;

/** Proposals on the Home tab: one's own, and those whose turn is at oneself. */
final class IdeaHome implements HomeSection {
  private static final Texts TEXTS = Texts.of(IdeaHome.class);
  private static final int MOST = 5;

  private final ProposalTools tools;
  private final IdeaCard card;
  private final IdeaLists lists;

  IdeaHome(ProposalTools tools, IdeaCard card, IdeaLists lists) {
    this.tools = tools;
    this.card = card;
    this.lists = lists;
  }

  @Override
  public Blocks of(Person person) {
    List<Idea> visible = lists.visible(person);
    Blocks blocks = new Blocks();
    section(blocks, "home.mine", visible.stream().filter(idea -> idea.isOf(person)), person);
    if (tools.access().mayReview(person)) {
      section(
          blocks,
          "home.turn",
          visible.stream()
              .filter(idea -> idea.state() instanceof State.Open)
              .filter(
                  idea ->
                      tools
                          .responsible()
                          .turn(idea)
                          .filter(one -> one.id().equals(person.id()))
                          .isPresent()),
          person);
    }
    return blocks;
  }

  private void section(Blocks blocks, String key, Stream<Idea> some, Person person) {
    List<Idea> ideas = some.toList();
    Language language = person.language();
    if (ideas.isEmpty()) {
      return;
    }
    blocks.divider().header(TEXTS.get(language, key, ideas.size()));
    ideas.stream().limit(MOST).forEach(idea -> blocks.append(card.line(idea, person)));
    if (ideas.size() > MOST) {
      blocks.context(List.of(TEXTS.get(language, "list.more", ideas.size() - MOST)));
    }
  }
}
