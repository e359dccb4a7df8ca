package nezuku.platform.slack.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Size;

/**
 * Makes one message of all that waits for somebody. Where not everything has room, each part shows
 * its first items, taken in turn, so that none is crowded out by another.
 */
final class OneMessage {
  // The divider, the header and the line with what is left out.
  private static final int AROUND_A_PART = 3;

  private final Blocks opening;
  private final List<Chosen> parts;

  /**
   * Chooses what is shown.
   *
   * @param opening what stands below the first title
   */
  OneMessage(Blocks opening, List<DigestPart> parts) {
    this.opening = opening;
    this.parts =
        parts.stream()
            .sorted(Comparator.comparingInt(DigestPart::urgency))
            .map(Chosen::new)
            .toList();
    choose();
  }

  private void choose() {
    Size taken = opening.size();
    for (Chosen chosen : parts) {
      taken = taken.plus(new Size(AROUND_A_PART, chosen.around()));
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Chosen chosen : parts) {
        Size with = chosen.isOpen() ? taken.plus(chosen.next().blocks().size()) : taken;
        if (chosen.isOpen() && with.fitsInMessage()) {
          chosen.take();
          taken = with;
          more = true;
        } else {
          chosen.close();
        }
      }
    }
  }

  /** The message; the title of the first part is what notifications show. */
  Message message() {
    Blocks blocks = new Blocks();
    parts.forEach(
        chosen -> {
          boolean first = chosen == parts.getFirst();
          blocks.append(first ? new Blocks() : new Blocks().divider()).append(chosen.title());
          blocks.append(first ? opening : new Blocks()).append(chosen.body());
        });
    return blocks.messages(parts.getFirst().part.title()).getFirst();
  }

  /** Notes what is shown as told. */
  void told() {
    parts.forEach(chosen -> chosen.shown.forEach(item -> item.told().run()));
  }

  /** What is shown of a part so far: its first items. */
  private static final class Chosen {
    private final DigestPart part;
    private final List<DigestItem> shown = new ArrayList<>();
    private boolean closed;

    Chosen(DigestPart part) {
      this.part = part;
    }

    boolean isOpen() {
      return !closed && shown.size() < part.items().size();
    }

    DigestItem next() {
      return part.items().get(shown.size());
    }

    void take() {
      shown.add(next());
    }

    void close() {
      closed = true;
    }

    int around() {
      return part.title().length() + part.more().apply(left()).length();
    }

    private int left() {
      return part.unlisted() + part.items().size() - shown.size();
    }

    Blocks title() {
      return new Blocks().header(part.title());
    }

    Blocks body() {
      Blocks blocks = new Blocks();
      shown.forEach(item -> blocks.append(item.blocks()));
      return left() > 0 ? blocks.context(List.of(part.more().apply(left()))) : blocks;
    }
  }
}
