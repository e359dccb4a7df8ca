package nezuku.adoption.slack;

import java.util.List;
import nezuku.adoption.Assessment;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.HomeSection;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;

/** Where the processes stand for which somebody answers, on their Home tab. */
final class AdoptionHome implements HomeSection {
  private static final Texts TEXTS = Texts.of(AdoptionHome.class);
  private static final int MOST = 5;

  private final AdoptionTools tools;
  private final Overview overview;

  AdoptionHome(AdoptionTools tools) {
    this.tools = tools;
    this.overview = new Overview(tools);
  }

  @Override
  public Blocks of(Person person) {
    Blocks blocks = new Blocks();
    Language language = person.language();
    List<BusinessProcess> mine =
        tools.processes().visible(person.clearance()).stream()
            .filter(process -> tools.mayTick(person, process))
            .limit(MOST)
            .toList();
    if (mine.isEmpty()) {
      return blocks;
    }
    blocks.divider().header(TEXTS.get(language, "home"));
    for (BusinessProcess process : mine) {
      Assessment assessment = overview.assess(process);
      blocks.text(
          assessment
              .next()
              .map(
                  item ->
                      TEXTS.get(
                          language,
                          "home.line",
                          StandBlocks.title(assessment, language),
                          StandBlocks.todo(item, language)))
              .orElseGet(() -> StandBlocks.title(assessment, language)));
    }
    return blocks.buttons(
        mine.stream()
            .map(
                process ->
                    Button.of(
                        AdoptionIds.SHOW + process.id(), process.name().in(language), process.id()))
            .toList());
  }
}
