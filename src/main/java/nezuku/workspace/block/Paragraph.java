package nezuku.workspace.block;

import java.util.List;

/** A part of a mrkdwn text. */
public sealed interface Paragraph {
  /** Lines of text; breaks are line feeds in the text. */
  record Lines(List<Span> spans) implements Paragraph {}

  /** A quotation. */
  record Quote(List<Span> spans) implements Paragraph {}

  /** A block of code. */
  record Preformatted(String text) implements Paragraph {}
}
