package nezuku.platform.slack.block;

import java.util.Objects;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who counts the items of a list. Slack's ordered lists begin at 1 and can't be interrupted, so in
 * all others the numbers are written out.
 */
final class Numbering {
  private final String style;
  private final boolean written;
  private int number;

  private Numbering(String style, boolean written, int number) {
    this.style = style;
    this.written = written;
    this.number = number;
  }

  static Numbering of(ListBlock list) {
    if (!(list instanceof OrderedList ordered)) {
      return new Numbering("bullet", false, 1);
    }
    int start = Objects.requireNonNullElse(ordered.getMarkerStartNumber(), 1);
    return start == 1 && isOneElement(list)
        ? new Numbering("ordered", false, 1)
        : new Numbering("bullet", true, start);
  }

  private static boolean isOneElement(ListBlock list) {
    int length = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (hasInnerList(item)) {
        return false;
      }
      for (ObjectNode inline : InlineElements.ofBlocks(item, child -> true)) {
        length += RichText.length(inline);
      }
    }
    return length <= Limits.SECTION_TEXT;
  }

  private static boolean hasInnerList(Node item) {
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListBlock) {
        return true;
      }
    }
    return false;
  }

  /** How Slack shows the list. */
  String style() {
    return style;
  }

  /** What to write before the next item; empty where Slack counts. */
  Optional<String> next() {
    return written ? Optional.of(number++ + ". ") : Optional.empty();
  }
}
