package nezuku.platform.slack.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes blocks one after the other. Whatever it is given, what comes out is within Slack's limits:
 * long texts are split into several blocks, labels are cut with "…", many blocks become several
 * messages. All texts are plain unless the method says otherwise, and can't mention or notify.
 *
 * <pre>{@code
 * List<Message> pages = new Blocks().header("経費").text(answer).buttons(share).messages(answer);
 * }</pre>
 */
public final class Blocks {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private record Sized(ObjectNode block, int text) {}

  private final List<Sized> blocks = new ArrayList<>();

  /** A large bold line. */
  public Blocks header(String text) {
    return add(
        block("header").set("text", Plain.text(Cut.at(Limits.HEADER_TEXT, orSpace(text)))),
        text.length());
  }

  /** A paragraph, or several where it is long. */
  public Blocks text(String text) {
    for (String part : Cut.split(Limits.SECTION_TEXT, orSpace(text))) {
      add(block("section").set("text", Plain.text(part)), part.length());
    }
    return this;
  }

  /** Markdown, as the FAQ's answers are written. */
  public Blocks markdown(String markdown) {
    for (ObjectNode block : RichText.ofMarkdown(markdown)) {
      add(block, RichText.length(block));
    }
    return this;
  }

  /** A line of rich text, such as one with a mention that is meant. */
  public Blocks rich(RichLine line) {
    ObjectNode block = RichText.ofLine(line);
    return add(block, RichText.length(block));
  }

  /** A small grey line with several parts. */
  public Blocks context(List<String> parts) {
    ArrayNode elements = JSON.arrayNode();
    int length = 0;
    for (String part : parts.stream().limit(Limits.CONTEXT_ELEMENTS).toList()) {
      elements.add(Plain.text(Cut.at(Limits.CONTEXT_TEXT, orSpace(part))));
      length += Math.min(part.length(), Limits.CONTEXT_TEXT);
    }
    return elements.isEmpty() ? this : add(block("context").set("elements", elements), length);
  }

  /** Buttons, side by side. */
  public Blocks buttons(List<Button> buttons) {
    for (int from = 0; from < buttons.size(); from += Limits.ACTIONS) {
      ArrayNode elements = JSON.arrayNode();
      int length = 0;
      for (Button button : buttons.subList(from, Math.min(buttons.size(), from + Limits.ACTIONS))) {
        elements.add(button.json());
        length += Math.min(button.text().length(), Limits.BUTTON_TEXT);
      }
      add(block("actions").set("elements", elements), length);
    }
    return this;
  }

  /** Menus, side by side; each reports at once what was chosen. */
  public Blocks menus(List<Menu> menus) {
    ArrayNode elements = JSON.arrayNode();
    menus.stream().limit(Limits.ACTIONS).forEach(menu -> elements.add(menu.json()));
    return elements.isEmpty() ? this : add(block("actions").set("elements", elements), 0);
  }

  /** A table; no more than one in a message. */
  public Blocks table(Grid grid) {
    return add(grid.json(), grid.length());
  }

  /** A chart; no more than two in a message. */
  public Blocks chart(Chart chart) {
    return add(chart.json(), chart.title().length());
  }

  /** A line between what is above and what is below. */
  public Blocks divider() {
    return add(block("divider"), 0);
  }

  /**
   * A one-line input that reports when Enter is pressed.
   *
   * @param id its action id and block id
   */
  public Blocks ask(String id, String label, String placeholder) {
    return add(Inputs.onEnter(id, label, placeholder), label.length());
  }

  /**
   * An input of several lines in a modal.
   *
   * @param id its action id and block id
   * @param initial what stands in it already
   * @param maxLength how much can be typed
   */
  public Blocks write(String id, String label, String initial, int maxLength) {
    return add(Inputs.text(id, label, initial, maxLength, true), label.length());
  }

  /** An input of one line in a modal; otherwise like {@link #write}. */
  public Blocks line(String id, String label, String initial, int maxLength) {
    return add(Inputs.text(id, label, initial, maxLength, false), label.length());
  }

  /**
   * A choice in a modal.
   *
   * @param id its action id and block id
   * @param options at most {@value Limits#OPTIONS}; the rest is left out
   * @param initial the value that is chosen at first; none if no option has it
   */
  public Blocks select(String id, String label, List<Option> options, String initial) {
    return add(Inputs.select(id, label, options, initial), label.length());
  }

  /**
   * A box to tick in a modal: its value comes back if it is ticked, else nothing.
   *
   * @param id its action id and block id
   */
  public Blocks tick(String id, String label, Option option, boolean ticked) {
    return add(Inputs.tick(id, label, option, ticked), label.length());
  }

  /** A choice in a modal among what is suggested while somebody types, and before they do. */
  public Blocks search(String id, String label, String placeholder) {
    return add(Inputs.search(id, label, placeholder), label.length());
  }

  /**
   * A box in a message that suggests while somebody types; reports what was chosen.
   *
   * @param id its action id
   */
  public Blocks find(String id, String placeholder) {
    ArrayNode elements = JSON.arrayNode().add(Inputs.suggesting(id, placeholder, 1));
    return add(block("actions").set("elements", elements), placeholder.length());
  }

  /**
   * One of several to choose, or none; reports at once what was chosen.
   *
   * @param id its action id and block id
   */
  public Blocks pick(String id, String label, List<Option> options) {
    return add(Inputs.pick(id, label, options), label.length());
  }

  /**
   * A person to choose in a modal.
   *
   * @param id its action id and block id
   */
  public Blocks person(String id, String label) {
    return person(id, label, "");
  }

  /** Like {@link #person(String, String)}, with somebody chosen at first; nobody where empty. */
  public Blocks person(String id, String label, String initial) {
    return add(Inputs.person(id, label, initial), label.length());
  }

  /**
   * People to choose in a modal, or nobody; their user ids come back, one a line.
   *
   * @param id its action id and block id
   */
  public Blocks people(String id, String label, List<String> initial) {
    return add(Inputs.people(id, label, initial), label.length());
  }

  /**
   * A channel to choose in a modal; its id comes back.
   *
   * @param id its action id and block id
   * @param initial the id of the one that is chosen at first; none where empty
   */
  public Blocks channel(String id, String label, String initial) {
    return add(Inputs.channel(id, label, initial), label.length());
  }

  /**
   * A date to choose in a modal; it comes back as {@code 2026-12-01}.
   *
   * @param id its action id and block id
   */
  public Blocks date(String id, String label, Optional<LocalDate> initial) {
    return add(Inputs.date(id, label, initial), label.length());
  }

  /** The input that was written last may stay empty. */
  public Blocks optional() {
    blocks.getLast().block().put("optional", true);
    return this;
  }

  /** The room that the blocks take. */
  public Size size() {
    return new Size(blocks.size(), blocks.stream().mapToInt(Sized::text).sum());
  }

  /** All blocks of another writer, after these. */
  public Blocks append(Blocks other) {
    blocks.addAll(other.blocks);
    return this;
  }

  /**
   * The blocks as messages to post one after the other: one, as a rule.
   *
   * @param fallback what notifications and screen readers say
   */
  public List<Message> messages(String fallback) {
    List<Message> messages = new ArrayList<>();
    ArrayNode page = JSON.arrayNode();
    int text = 0;
    for (Sized next : blocks) {
      if (page.size() == Limits.BLOCKS_IN_MESSAGE
          || (!page.isEmpty() && text + next.text() > Limits.TEXT_IN_MESSAGE)) {
        messages.add(new Message(fallback, page));
        page = JSON.arrayNode();
        text = 0;
      }
      page.add(next.block());
      text += next.text();
    }
    messages.add(new Message(fallback, page));
    return messages;
  }

  /** The blocks of a Home tab or a modal; where there are too many, the last is an ellipsis. */
  public ArrayNode view() {
    ArrayNode view = JSON.arrayNode();
    boolean all = blocks.size() <= Limits.BLOCKS_IN_VIEW;
    blocks.stream()
        .limit(all ? Limits.BLOCKS_IN_VIEW : Limits.BLOCKS_IN_VIEW - 1)
        .forEach(sized -> view.add(sized.block()));
    return all ? view : view.add(block("section").set("text", Plain.text("…")));
  }

  private Blocks add(ObjectNode block, int text) {
    blocks.add(new Sized(block, text));
    return this;
  }

  private static ObjectNode block(String type) {
    return JSON.objectNode().put("type", type);
  }

  /** Slack refuses an empty text. */
  private static String orSpace(String text) {
    return text.isEmpty() ? " " : text;
  }
}
