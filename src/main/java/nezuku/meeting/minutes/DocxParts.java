package nezuku.meeting.minutes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nezuku.meeting.minutes.MinutesFile.Problem;
import org.jspecify.annotations.Nullable;

/** The parts of a Word document that tell its text, unpacked within limits. */
final class DocxParts {
  private static final int MOST_ENTRIES = 1_000;
  private static final int MOST_UNPACKED = 32 << 20;

  /** Up to here, nobody asks how much smaller it was packed. */
  private static final int HARMLESS = 1 << 20;

  private static final int MOST_RATIO = 100;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final long packed;
  private long unpacked;

  private DocxParts(long packed) {
    this.packed = packed;
  }

  static DocxParts of(byte[] file) throws UnreadableException {
    if (file.length > 6 && file[0] == 'P' && (file[6] & 1) != 0) {
      throw new UnreadableException(Problem.LOCKED_OR_OLD);
    }
    DocxParts parts = new DocxParts(file.length);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      parts.unpack(zip);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(Problem.NOT_A_DOCUMENT, e);
    }
    if (!parts.parts.containsKey("document")) {
      throw new UnreadableException(Problem.NOT_A_DOCUMENT);
    }
    return parts;
  }

  private void unpack(ZipInputStream zip) throws IOException, UnreadableException {
    int entries = 0;
    for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      entries++;
      if (entries > MOST_ENTRIES) {
        throw new UnreadableException(Problem.BOMB);
      }
      byte[] content = content(zip);
      switch (entry.getName()) {
        case "word/document.xml", "word/document2.xml" -> parts.putIfAbsent("document", content);
        case "word/styles.xml", "word/styles2.xml" -> parts.putIfAbsent("styles", content);
        case "word/numbering.xml" -> parts.putIfAbsent("numbering", content);
        default -> {}
      }
    }
  }

  private byte[] content(ZipInputStream zip) throws IOException, UnreadableException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      unpacked += read;
      boolean absurd = unpacked > HARMLESS && unpacked > packed * MOST_RATIO;
      if (absurd || unpacked > MOST_UNPACKED) {
        throw new UnreadableException(Problem.BOMB);
      }
      content.write(buffer, 0, read);
    }
    return content.toByteArray();
  }

  /** What is told about each element of a part, in order. */
  interface Listener {
    /**
     * An element begins.
     *
     * @return whether what is in it matters
     */
    boolean begins(String name, XMLStreamReader at);

    /** An element of which the content matters ends. */
    void ends(String name);

    /** Text within an element. */
    void text(String text);
  }

  /** Reads a part, if the document has it: no DTD, nothing from outside. */
  void read(String part, Listener listener) throws UnreadableException {
    byte[] content = parts.getOrDefault(part, new byte[0]);
    if (content.length == 0) {
      return;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
      try {
        read(reader, listener);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new UnreadableException(Problem.NOT_A_DOCUMENT, e);
    }
  }

  private static void read(XMLStreamReader reader, Listener listener)
      throws XMLStreamException, UnreadableException {
    int skipped = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT ->
            skipped += skipped > 0 || !listener.begins(reader.getLocalName(), reader) ? 1 : 0;
        case XMLStreamReader.END_ELEMENT -> {
          if (skipped > 0) {
            skipped--;
          } else {
            listener.ends(reader.getLocalName());
          }
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
          if (skipped == 0) {
            listener.text(reader.getText());
          }
        }
        // Word writes none.
        case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
            throw new UnreadableException(Problem.NOT_A_DOCUMENT);
        default -> {}
      }
    }
  }

  /** The {@code w:val} of an element; empty if it has none. */
  static String value(XMLStreamReader at) {
    return attribute(at, "val");
  }

  static String attribute(XMLStreamReader at, String name) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).equals(name)) {
        return at.getAttributeValue(i);
      }
    }
    return "";
  }

  /** A number in an attribute; -1 if it is none. */
  static int number(String value) {
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
  }

  /** Whether a property that can be switched is on. */
  static boolean isOn(XMLStreamReader at) {
    return switch (value(at)) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }
}
