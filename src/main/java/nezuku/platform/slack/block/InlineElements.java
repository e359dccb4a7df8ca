package nezuku.platform.slack.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import tools.jackson.databind.node.ObjectNode;

/** Turns text, emphasis, code and links into the inline elements of rich text. */
final class InlineElements extends AbstractVisitor {
  private final List<ObjectNode> elements = new ArrayList<>();
  private final Deque<String> styles = new ArrayDeque<>();
  private boolean lineStart = true;

  private InlineElements(List<String> styles) {
    this.styles.addAll(styles);
  }

  static List<ObjectNode> of(Node node, List<String> styles) {
    InlineElements inlines = new InlineElements(styles);
    inlines.visitChildren(node);
    return inlines.elements;
  }

  /** The blocks inside a quote or a list item, each on a line of its own. */
  static List<ObjectNode> ofBlocks(Node container, Predicate<Node> wanted) {
    InlineElements inlines = new InlineElements(List.of());
    for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
      if (wanted.test(child)) {
        child.accept(inlines);
      }
    }
    return inlines.elements;
  }

  @Override
  public void visit(Paragraph paragraph) {
    line(() -> visitChildren(paragraph));
  }

  @Override
  public void visit(Heading heading) {
    line(() -> styled("bold", () -> visitChildren(heading)));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    line(() -> styled("code", () -> add(code.getLiteral().stripTrailing())));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    line(() -> styled("code", () -> add(code.getLiteral().stripTrailing())));
  }

  @Override
  public void visit(HtmlBlock html) {
    line(() -> add(html.getLiteral()));
  }

  @Override
  public void visit(ListItem item) {
    line(
        () -> {
          add("• ");
          lineStart = true;
          visitChildren(item);
        });
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    add("\n");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    add("\n");
  }

  @Override
  public void visit(HtmlInline html) {
    add(html.getLiteral());
  }

  @Override
  public void visit(Code code) {
    styled("code", () -> add(code.getLiteral()));
  }

  @Override
  public void visit(StrongEmphasis strong) {
    styled("bold", () -> visitChildren(strong));
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled("italic", () -> visitChildren(emphasis));
  }

  @Override
  public void visit(CustomNode node) {
    switch (node) {
      case Strikethrough strike -> styled("strike", () -> visitChildren(strike));
      case TableRow row -> line(() -> visitChildren(row));
      default -> {
        if (node.getPrevious() instanceof TableCell) {
          add(" | ");
        }
        visitChildren(node);
      }
    }
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
  }

  @Override
  public void visit(Link link) {
    List<ObjectNode> label = of(link, List.of());
    StringBuilder text = new StringBuilder();
    label.forEach(part -> text.append(part.path("text").asString("")));
    if (link.getDestination().matches("(https?|mailto):\\S+")) {
      String shown = text.isEmpty() ? link.getDestination() : text.toString();
      for (String part : Cut.split(Limits.SECTION_TEXT, shown)) {
        elements.add(RichText.link(link.getDestination(), part));
      }
      lineStart = false;
    } else {
      add(text.toString());
    }
  }

  private void line(Runnable inside) {
    if (!lineStart) {
      add("\n");
      lineStart = true;
    }
    inside.run();
  }

  private void styled(String style, Runnable inside) {
    boolean added = !styles.contains(style);
    if (added) {
      styles.addLast(style);
    }
    inside.run();
    if (added) {
      styles.removeLast();
    }
  }

  private void add(String text) {
    for (String part : Cut.split(Limits.SECTION_TEXT, text)) {
      elements.add(RichText.text(part, List.copyOf(styles)));
    }
    lineStart = false;
  }
}
