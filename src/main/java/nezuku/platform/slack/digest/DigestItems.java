package nezuku.platform.slack.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nezuku.platform.slack.block.Blocks;

/** Collects what waits for somebody; a heading is shown with what stands first below it. */
public final class DigestItems {
  private final List<DigestItem> items = new ArrayList<>();
  private Blocks heading = new Blocks();

  /**
   * Some that have something in common.
   *
   * @param text what it is
   * @param group adds them, or none
   */
  public DigestItems under(String text, Consumer<DigestItems> group) {
    heading = new Blocks().text(text);
    group.accept(this);
    heading = new Blocks();
    return this;
  }

  /** Something that need not be noted when it is told. */
  public DigestItems add(Blocks blocks) {
    return add(blocks, () -> {});
  }

  /**
   * Something that waits.
   *
   * @param told notes that it was told
   */
  public DigestItems add(Blocks blocks, Runnable told) {
    items.add(new DigestItem(heading.append(blocks), told));
    heading = new Blocks();
    return this;
  }

  /** What was collected, in its order. */
  public List<DigestItem> list() {
    return List.copyOf(items);
  }
}
