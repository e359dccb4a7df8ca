package nezuku.workspace.block;

import nezuku.workspace.block.Span.Whom;

/** Reads what stands between angle brackets: mentions, moments and links. */
final class Angle {
  private Angle() {}

  static Span parse(String inside) {
    int bar = inside.indexOf('|');
    String target = bar < 0 ? inside : inside.substring(0, bar);
    String label = bar < 0 ? "" : Mrkdwn.unescape(inside.substring(bar + 1));
    if (target.startsWith("@")) {
      return new Span.Mention(Whom.USER, target.substring(1), label);
    }
    if (target.startsWith("#")) {
      return new Span.Mention(Whom.CHANNEL, target.substring(1), label);
    }
    if (target.startsWith("!subteam^")) {
      return new Span.Mention(Whom.GROUP, target.substring(9), label);
    }
    if (target.startsWith("!date^")) {
      return moment(target, label);
    }
    if (target.startsWith("!")) {
      return new Span.Mention(Whom.BROADCAST, target.substring(1), label);
    }
    String url = Mrkdwn.unescape(target);
    return new Span.Link(url, label.isEmpty() ? url : label);
  }

  private static Span moment(String target, String fallback) {
    String[] parts = target.split("\\^", 4);
    try {
      String format = parts.length > 2 ? parts[2] : "{date}";
      String link = parts.length > 3 ? parts[3] : "";
      return new Span.Moment(Long.parseLong(parts[1]), format, link, fallback);
    } catch (NumberFormatException e) {
      return new Span.Text(fallback);
    }
  }
}
