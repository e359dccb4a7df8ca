package nezuku.meeting.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nezuku.action.ActionItem;
import nezuku.meeting.KeptMinutes;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.text.Texts;

/** How minutes are shown. */
final class MinutesBlocks {
  private static final Texts TEXTS = Texts.of(MinutesBlocks.class);

  private MinutesBlocks() {}

  /**
   * Who does what until when; nothing where nobody does anything.
   *
   * @param heading the key of what they are called
   */
  static Blocks actions(
      Language language, String heading, List<ActionItem> items, Map<String, Person> people) {
    if (items.isEmpty()) {
      return new Blocks();
    }
    String lines =
        items.stream()
            .map(
                item ->
                    TEXTS.get(
                        language,
                        "minutes.action",
                        item.what(),
                        name(people, item.ownerId()),
                        Days.of(language, item.due())))
            .collect(Collectors.joining("\n"));
    return new Blocks().text(TEXTS.get(language, heading, items.size()) + "\n" + lines);
  }

  private static String name(Map<String, Person> people, String userId) {
    return Optional.ofNullable(people.get(userId)).map(Person::name).orElse(userId);
  }

  /**
   * What was decided and what is open.
   *
   * @param idle whether nobody does anything: then minutes without more say so
   */
  static Blocks rest(Language language, KeptMinutes minutes, boolean idle) {
    Blocks blocks = new Blocks();
    if (idle && minutes.decisions().isEmpty() && minutes.open().isEmpty()) {
      blocks.text(TEXTS.get(language, "minutes.nothing"));
    }
    list(blocks, TEXTS.get(language, "minutes.decisions"), minutes.decisions());
    list(blocks, TEXTS.get(language, "minutes.open"), minutes.open());
    return blocks.context(List.of(TEXTS.get(language, "minutes.whole")));
  }

  private static void list(Blocks blocks, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      blocks.text(
          heading
              + "\n"
              + lines.stream().map(line -> "• " + line).collect(Collectors.joining("\n")));
    }
  }
}
