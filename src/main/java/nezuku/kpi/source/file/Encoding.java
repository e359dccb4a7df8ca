package nezuku.kpi.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out how a text is encoded: what its byte order mark says; else ISO-2022-JP by its escapes;
 * else UTF-8 if all of it is; else CP932, which Excel writes in Japan.
 */
final class Encoding {
  // Not "Shift_JIS", which lacks ① and 髙.
  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final Charset JIS = Charset.forName("ISO-2022-JP");
  private static final int ESCAPE = 0x1B;
  private static final int CHUNK = 1 << 16;

  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
  private final CharBuffer unused = CharBuffer.allocate(CHUNK);
  private boolean isUtf8 = true;
  private boolean isSevenBit = true;
  private boolean hasEscape;

  private Encoding() {}

  /** The encoding of a whole file, of which only a part is in memory. */
  static Charset of(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return new Encoding().find(stream);
    }
  }

  private Charset find(InputStream stream) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    boolean isFirst = true;
    int count = stream.read(bytes.array(), 0, CHUNK);
    while (count >= 0) {
      int from = bytes.position();
      bytes.limit(from + count);
      look(bytes, from);
      if (isFirst && bytes.limit() >= 2 && isUtf16(bytes)) {
        return StandardCharsets.UTF_16;
      }
      isFirst = false;
      bytes.position(0);
      decode(bytes, false);
      bytes.compact();
      if (!bytes.hasRemaining()) {
        bytes.clear();
      }
      count = stream.read(bytes.array(), bytes.position(), CHUNK - bytes.position());
    }
    bytes.flip();
    decode(bytes, true);
    if (isSevenBit && hasEscape) {
      return JIS;
    }
    return isUtf8 ? StandardCharsets.UTF_8 : CP932;
  }

  private static boolean isUtf16(ByteBuffer bytes) {
    int mark = (bytes.get(0) & 0xFF) << 8 | (bytes.get(1) & 0xFF);
    return mark == 0xFFFE || mark == 0xFEFF;
  }

  private void look(ByteBuffer bytes, int from) {
    for (int i = from; i < bytes.limit(); i++) {
      byte one = bytes.get(i);
      isSevenBit &= one >= 0;
      hasEscape |= one == ESCAPE && i + 1 < bytes.limit() && isJis(bytes.get(i + 1));
    }
  }

  private static boolean isJis(byte next) {
    return next == '$' || next == '(';
  }

  /** What is left in the buffer then is the beginning of a character that is cut in two. */
  private void decode(ByteBuffer bytes, boolean isEnd) {
    if (!isUtf8) {
      bytes.position(bytes.limit());
      return;
    }
    unused.clear();
    isUtf8 = !utf8.decode(bytes, unused, isEnd).isError();
    if (!isUtf8) {
      bytes.position(bytes.limit());
    }
  }
}
