package nezuku.meeting.slack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The text of a file in which somebody hands in minutes. */
sealed interface FileText {
  /** How many bytes a file may have. */
  int MOST = 2 << 20;

  /** Its text. */
  record Content(String text) implements FileText {}

  /**
   * It can't be read.
   *
   * @param key of the sentence that says why
   */
  record Refused(String key) implements FileText {}

  /** Whether a file may hold minutes, by its name. */
  static boolean isDocument(String name) {
    return Set.of("md", "txt", "docx").contains(ending(name));
  }

  /** What is in a file. */
  static FileText of(String name, byte[] bytes) {
    if (ending(name).equals("docx")) {
      return new Refused("file.not-text");
    }
    try {
      return new Content(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return new Refused("file.not-text");
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
