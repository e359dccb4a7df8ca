package nezuku.meeting.minutes;

import java.util.Locale;
import java.util.regex.Pattern;
import nezuku.meeting.minutes.MinutesFile.Problem;
import nezuku.worktime.FileText;

/** Tells what kind of file something is, and takes the text out of it. */
final class FileContent {
  /** How other kinds of files begin that have no zero bytes at times. */
  private static final Pattern NO_TEXT = Pattern.compile("%PDF-|PK\\x03\\x04|\\{\\\\rtf");

  /** One character in so many may be broken. */
  private static final int MOST_BROKEN = 20;

  private FileContent() {}

  static boolean isDocx(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".docx");
  }

  static String of(String name, byte[] bytes) throws UnreadableException {
    if (bytes.length > MinutesFile.mostBytes(name)) {
      throw new UnreadableException(Problem.TOO_BIG);
    }
    if (isOle(bytes)) {
      throw new UnreadableException(Problem.LOCKED_OR_OLD);
    }
    String text = isDocx(name) ? DocxText.of(DocxParts.of(bytes)) : FileText.of(bytes);
    if (text.length() > MinutesFile.MOST_TEXT) {
      throw new UnreadableException(Problem.TOO_BIG);
    }
    if (NO_TEXT.matcher(text).lookingAt() || text.indexOf('\0') >= 0 || isBroken(text)) {
      throw new UnreadableException(Problem.NOT_A_DOCUMENT);
    }
    return text;
  }

  /** Documents of old Word, and new ones with a password, are packed in an OLE file. */
  private static boolean isOle(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] & 0xFF) == 0xD0
        && (bytes[1] & 0xFF) == 0xCF
        && bytes[2] == 0x11
        && (bytes[3] & 0xFF) == 0xE0;
  }

  private static boolean isBroken(String text) {
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    return broken * MOST_BROKEN > text.length();
  }
}
