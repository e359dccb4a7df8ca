package nezuku.platform.slack.block;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the blocks of a Markdown document into the elements of rich text. */
final class MarkdownElements extends AbstractVisitor {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MAX_INDENT = 6;

  private final List<ObjectNode> elements = new ArrayList<>();

  List<ObjectNode> all() {
    return elements;
  }

  @Override
  public void visit(Paragraph paragraph) {
    addSections(InlineElements.of(paragraph, List.of()));
  }

  @Override
  public void visit(Heading heading) {
    addSections(InlineElements.of(heading, List.of("bold")));
  }

  @Override
  public void visit(BulletList list) {
    addList(list, "bullet", 0);
  }

  @Override
  public void visit(OrderedList list) {
    addList(list, "ordered", 0);
  }

  @Override
  public void visit(BlockQuote quote) {
    ArrayNode inlines = JSON.arrayNode();
    for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
      InlineElements.of(child, List.of()).forEach(inlines::add);
    }
    elements.add(JSON.objectNode().put("type", "rich_text_quote").set("elements", inlines));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    addCode(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    addCode(code.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    addCode(html.getLiteral());
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      addTable(table);
    } else {
      visitChildren(block);
    }
  }

  /** Inline elements as sections of a size that one block can hold. */
  private void addSections(List<ObjectNode> inlines) {
    if (inlines.isEmpty()) {
      return;
    }
    ArrayNode section = JSON.arrayNode();
    int length = 0;
    for (ObjectNode inline : inlines) {
      int own = RichText.length(inline);
      if (!section.isEmpty() && length + own > Limits.SECTION_TEXT) {
        elements.add(RichText.section(section));
        section = JSON.arrayNode();
        length = 0;
      }
      section.add(inline);
      length += own;
    }
    // Rich text has no space between paragraphs of its own.
    section.add(RichText.text("\n", List.of()));
    elements.add(RichText.section(section));
  }

  private void addCode(String code) {
    for (String part : Cut.split(Limits.SECTION_TEXT, code.stripTrailing())) {
      elements.add(
          JSON.objectNode()
              .put("type", "rich_text_preformatted")
              .set("elements", JSON.arrayNode().add(RichText.text(part, List.of()))));
    }
  }

  /** A rich text list has no nesting: an inner list is one of its own, further in. */
  private void addList(ListBlock list, String style, int indent) {
    ArrayNode items = JSON.arrayNode();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        items.add(RichText.section(inlinesOfItem(item)));
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
          if (child instanceof ListBlock inner) {
            items = flush(items, style, indent);
            String innerStyle = inner instanceof OrderedList ? "ordered" : "bullet";
            addList(inner, innerStyle, Math.min(MAX_INDENT, indent + 1));
          }
        }
      }
    }
    flush(items, style, indent);
  }

  private static ArrayNode inlinesOfItem(Node item) {
    ArrayNode inlines = JSON.arrayNode();
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof ListBlock)) {
        InlineElements.of(child, List.of()).forEach(inlines::add);
      }
    }
    return inlines;
  }

  private ArrayNode flush(ArrayNode items, String style, int indent) {
    if (!items.isEmpty()) {
      elements.add(
          JSON.objectNode()
              .put("type", "rich_text_list")
              .put("style", style)
              .put("indent", indent)
              .set("elements", items));
    }
    return JSON.arrayNode();
  }

  /** A row a list item: readable on a phone, and right in every font. */
  private void addTable(TableBlock table) {
    ArrayNode rows = JSON.arrayNode();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.add(RichText.section(cells(row, !(part instanceof TableBody))));
        }
      }
    }
    flush(rows, "bullet", 0);
  }

  private static ArrayNode cells(Node row, boolean head) {
    ArrayNode cells = JSON.arrayNode();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell.getPrevious() != null) {
        cells.add(RichText.text(" | ", List.of()));
      }
      boolean bold = head || cell.getPrevious() == null;
      InlineElements.of(cell, bold ? List.of("bold") : List.of()).forEach(cells::add);
    }
    return cells;
  }
}
