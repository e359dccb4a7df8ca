package nezuku.workspace.block;

import java.util.ArrayList;
import java.util.List;

/** Parses Slack's mrkdwn. Text arrives escaped as Slack does: ampersands and angle brackets. */
public final class Mrkdwn {
  private static final String FENCE = "```";

  private Mrkdwn() {}

  /** The text as paragraphs. */
  public static List<Paragraph> parse(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf(FENCE, at);
      int close = open < 0 ? -1 : text.indexOf(FENCE, open + FENCE.length());
      if (close < 0) {
        lines(text.substring(at), paragraphs);
        return paragraphs;
      }
      lines(stripBreak(text.substring(at, open), false), paragraphs);
      String code = text.substring(open + FENCE.length(), close);
      paragraphs.add(new Paragraph.Preformatted(unescape(stripBreak(code, true))));
      at = close + FENCE.length();
      at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
    }
    return paragraphs;
  }

  /** Undoes Slack's escaping. */
  public static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** Escapes text as Slack does. */
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String stripBreak(String text, boolean leading) {
    String end = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return leading && end.startsWith("\n") ? end.substring(1) : end;
  }

  private static void lines(String text, List<Paragraph> paragraphs) {
    if (text.isEmpty()) {
      return;
    }
    List<String> run = new ArrayList<>();
    boolean quoting = false;
    boolean toTheEnd = false;
    for (String line : text.split("\n", -1)) {
      boolean everything = toTheEnd || line.startsWith("&gt;&gt;&gt;") || line.startsWith(">>>");
      boolean quote = everything || line.startsWith("&gt;") || line.startsWith(">");
      if (quote != quoting) {
        flush(run, quoting, paragraphs);
        quoting = quote;
      }
      run.add(quote && !toTheEnd ? unquote(line) : line);
      toTheEnd = everything;
    }
    flush(run, quoting, paragraphs);
  }

  private static String unquote(String line) {
    String rest = line.replaceFirst("^(?:(?:&gt;){3}|>{3}|&gt;|>)", "");
    return rest.startsWith(" ") ? rest.substring(1) : rest;
  }

  private static void flush(List<String> run, boolean quote, List<Paragraph> paragraphs) {
    if (run.isEmpty()) {
      return;
    }
    List<Span> spans = new Spans(String.join("\n", run)).parse();
    paragraphs.add(quote ? new Paragraph.Quote(spans) : new Paragraph.Lines(spans));
    run.clear();
  }
}
