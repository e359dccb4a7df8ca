package nezuku.adoption.slack;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nezuku.adoption.Assessment;
import nezuku.adoption.Item;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Grid;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;

/** Where the processes stand, all together and one by one. Asks Slack. */
final class Overview {
  private static final Texts TEXTS = Texts.of(Overview.class);
  private static final int MOST = 20;

  private final AdoptionTools tools;
  private final StandBlocks stands;

  Overview(AdoptionTools tools) {
    this.tools = tools;
    this.stands = new StandBlocks(tools.directory());
  }

  /** All of which somebody may hear. */
  List<Message> all(String word, Person person) {
    Language language = person.language();
    List<BusinessProcess> processes =
        person.active() ? tools.processes().visible(person.clearance()) : List.of();
    if (processes.isEmpty()) {
      return List.of(Message.of(TEXTS.get(language, "none")));
    }
    String title =
        word.isEmpty() ? TEXTS.get(language, "overview") : TEXTS.get(language, "unknown", word);
    List<Assessment> assessments =
        processes.stream().limit(MOST).map(process -> assess(process)).toList();
    Blocks blocks =
        new Blocks()
            .header(TEXTS.get(language, "overview"))
            .append(word.isEmpty() ? new Blocks() : new Blocks().text(title))
            .table(grid(assessments, language))
            .buttons(assessments.stream().map(one -> show(one, language)).toList());
    return blocks.messages(title);
  }

  Assessment assess(BusinessProcess process) {
    return tools.adoptions().of(process, tools.clock().instant());
  }

  private static Grid grid(List<Assessment> assessments, Language language) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            TEXTS.get(language, "column.process"),
            TEXTS.get(language, "column.phase"),
            TEXTS.get(language, "column.met"),
            TEXTS.get(language, "column.next")));
    for (Assessment one : assessments) {
      rows.add(
          List.of(
              one.process().name().in(language),
              StandBlocks.phase(one.phase(), language),
              one.met() + "/" + Item.values().length,
              one.next()
                  .map(item -> StandBlocks.name(item, language))
                  .orElseGet(() -> TEXTS.get(language, "all-met"))));
    }
    return new Grid(rows, Set.of(2));
  }

  private static Button show(Assessment assessment, Language language) {
    BusinessProcess process = assessment.process();
    return Button.of(AdoptionIds.SHOW + process.id(), process.name().in(language), process.id());
  }

  /** One, with what can be done. */
  List<Message> one(BusinessProcess process, Person person) {
    Language language = person.language();
    Instant now = tools.clock().instant();
    Assessment assessment = assess(process);
    Blocks blocks =
        stands.of(
            assessment,
            tools.store().stands(process.id()),
            YearMonth.from(now.atZone(person.zone())),
            person);
    List<Button> buttons = new ArrayList<>();
    if (tools.mayTick(person, process)) {
      assessment
          .next()
          .ifPresent(
              item ->
                  buttons.add(
                      Button.of(
                          AdoptionIds.NEXT + process.id(),
                          TEXTS.get(language, "button.next"),
                          process.id() + " " + item.name())));
      buttons.add(
          Button.of(
              AdoptionIds.TICK + process.id(), TEXTS.get(language, "button.tick"), process.id()));
      if (process.fact(Fact.CHANNEL).isPresent()) {
        buttons.add(
            Button.of(
                AdoptionIds.ANNOUNCE + process.id(),
                TEXTS.get(language, "button.announce"),
                process.id()));
      }
    }
    return (buttons.isEmpty() ? blocks : blocks.buttons(buttons))
        .messages(StandBlocks.title(assessment, language));
  }
}
