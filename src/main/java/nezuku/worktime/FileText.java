package nezuku.worktime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file that is UTF-8, with or without a byte order mark, or else CP932. */
final class FileText {
  // Not "Shift_JIS", which lacks ① and 髙.
  private static final Charset CP932 = Charset.forName("windows-31j");

  private FileText() {}

  static String of(byte[] bytes) {
    String text = decode(bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, CP932);
    }
  }
}
