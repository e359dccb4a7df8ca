package nezuku.meeting.slack;

import java.util.List;
import java.util.stream.Collectors;
import nezuku.action.ActionItem;
import nezuku.meeting.AgendaPoint;
import nezuku.meeting.Brought;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;

/** How agendas are shown. */
final class AgendaBlocks {
  private static final Texts TEXTS = Texts.of(AgendaBlocks.class);
  private static final int MOST_ACTIONS = 15;

  private AgendaBlocks() {}

  /** One point: the problem first, since a meeting is for solving it. */
  static Blocks point(Language language, AgendaPoint point, String by) {
    StringBuilder text =
        new StringBuilder(TEXTS.get(language, "agenda.point", point.problem(), by));
    append(text, TEXTS.get(language, "agenda.cause"), point.cause());
    append(text, TEXTS.get(language, "agenda.proposal"), point.proposal());
    append(text, TEXTS.get(language, "agenda.wish"), point.wish());
    Blocks blocks = new Blocks().text(text.toString());
    return point.link().isEmpty()
        ? blocks
        : blocks.rich(new RichLine().link(point.link(), point.link()));
  }

  private static void append(StringBuilder text, String label, String words) {
    if (!words.isEmpty()) {
      text.append('\n').append(label).append(words);
    }
  }

  /** Material: where it is, or that it is missing. */
  static Blocks material(Language language, List<Brought> brought, List<String> missing) {
    Blocks blocks = new Blocks();
    if (!brought.isEmpty()) {
      blocks.text(TEXTS.get(language, "agenda.material"));
      brought.forEach(
          one ->
              blocks.rich(
                  new RichLine().text("• " + one.name() + " ").link(one.link(), one.link())));
    }
    if (!missing.isEmpty()) {
      blocks.text(
          TEXTS.get(
              language, "agenda.missing", String.join(TEXTS.get(language, "comma"), missing)));
    }
    return blocks;
  }

  /** Numbers that miss their target. */
  static Blocks numbers(Language language, List<String> missed) {
    return missed.isEmpty()
        ? new Blocks()
        : new Blocks()
            .text(TEXTS.get(language, "agenda.numbers") + "\n" + String.join("\n", missed));
  }

  /** What was promised and is still open. */
  static Blocks actions(Language language, List<ActionItem> open, Directory directory) {
    if (open.isEmpty()) {
      return new Blocks();
    }
    String lines =
        open.stream()
            .limit(MOST_ACTIONS)
            .map(
                item ->
                    TEXTS.get(
                        language,
                        "minutes.action",
                        item.what(),
                        directory.person(item.ownerId()).name(),
                        Days.of(language, item.due())))
            .collect(Collectors.joining("\n"));
    return new Blocks().text(TEXTS.get(language, "agenda.actions", open.size()) + "\n" + lines);
  }
}
