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
    addList(list, 0);
  }

  @Override
  public void visit(OrderedList list) {
    addList(list, 0);
  }

  @Override
  public void visit(BlockQuote quote) {
    for (ArrayNode part : RichText.parts(InlineElements.ofBlocks(quote, child -> true))) {
      elements.add(JSON.objectNode().put("type", "rich_text_quote").set("elements", part));
    }
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

  private void addSections(List<ObjectNode> inlines) {
    List<ArrayNode> parts = RichText.parts(inlines);
    parts.forEach(part -> elements.add(RichText.section(part)));
    if (!parts.isEmpty()) {
      // Rich text has no space between paragraphs of its own.
      parts.getLast().add(RichText.text("\n", List.of()));
    }
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
  private void addList(ListBlock list, int indent) {
    Numbering numbering = Numbering.of(list);
    ListElements items = new ListElements(numbering.style(), indent, elements);
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<ObjectNode> inlines =
          InlineElements.ofBlocks(item, child -> !(child instanceof ListBlock));
      numbering.next().ifPresent(number -> inlines.addFirst(RichText.text(number, List.of())));
      items.add(inlines);
      for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof ListBlock inner) {
          items.flush();
          addList(inner, Math.min(MAX_INDENT, indent + 1));
        }
      }
    }
    items.flush();
  }

  /** A row a list item: readable on a phone, and right in every font. */
  private void addTable(TableBlock table) {
    ListElements rows = new ListElements("bullet", 0, elements);
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.add(cells(row, !(part instanceof TableBody)));
        }
      }
    }
    rows.flush();
  }

  private static List<ObjectNode> cells(Node row, boolean head) {
    List<ObjectNode> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell.getPrevious() != null) {
        cells.add(RichText.text(" | ", List.of()));
      }
      boolean bold = head || cell.getPrevious() == null;
      cells.addAll(InlineElements.of(cell, bold ? List.of("bold") : List.of()));
    }
    return cells;
  }
}
