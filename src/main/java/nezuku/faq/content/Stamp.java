package nezuku.faq.content;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What a file looks like from outside. One that looks the same is taken to say the same.
 *
 * @param size in bytes
 * @param modified when it was written, as precisely as the disk knows
 */
record Stamp(long size, FileTime modified) {
  static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(attributes.size(), attributes.lastModifiedTime());
  }
}
