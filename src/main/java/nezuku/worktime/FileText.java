package nezuku.worktime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, or else CP932, which Excel and
 * Notepad write in Japan.
 */
public final class FileText {
  // Not "Shift_JIS", which lacks ① and 髙.
  private static final Charset CP932 = Charset.forName("windows-31j");

  private FileText() {}

  /** The text without its byte order mark; what is no character in it becomes U+FFFD. */
  public static String of(byte[] bytes) {
    String text = decode(bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, CP932);
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
