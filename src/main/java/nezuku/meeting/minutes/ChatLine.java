package nezuku.meeting.minutes;

import java.util.regex.Pattern;

/**
 * A line without what a chat, a bot or a mail program adds to it: who wrote it and when, where it
 * is recorded.
 *
 * @param text what is left
 * @param begins whether somebody begins to speak, so that it doesn't go on with the line before
 */
record ChatLine(String text, boolean begins) {
  private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp][Mm])?";

  /** {@code <scribe>}, {@code [10:32 AM]}, {@code 14:05:15 <ken>}. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "^\\s*(?:(?:\\[?" + TIME + "\\]?\\s+)?<[\\w.-]{1,20}>|\\[" + TIME + "\\])\\s+");

  /** {@code (@pboy, 17:22:13)}, {@code [recorded in http://…]}. */
  private static final Pattern RECORDED =
      Pattern.compile("\\s*(?:\\(@[\\w.:-]+, \\d{1,2}:\\d{2}:\\d{2}\\)|\\[recorded in [^\\]]*\\])");

  /** What bots answer. */
  private static final Pattern BOT = Pattern.compile("^\\s*Created ACTION-\\d+ - .*");

  static ChatLine of(String line) {
    String unmarked = line.startsWith("\uFEFF") ? line.substring(1) : line;
    String said = SPEAKER.matcher(unmarked).replaceFirst("");
    String text = RECORDED.matcher(said).replaceAll("");
    return new ChatLine(BOT.matcher(text).matches() ? "" : text, said.length() < unmarked.length());
  }
}
