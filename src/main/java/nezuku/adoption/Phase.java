package nezuku.adoption;

import java.util.List;
import java.util.stream.Stream;

/** How far a process has taken root, from the contract to work that improves itself. */
public enum Phase {
  /** People get to know why it is done, who answers for it and how to ask. */
  INTRODUCTION,
  /** It is a matter of course: regular meetings, answers without asking around, reviews. */
  ADOPTION,
  /** Both sides improve it by themselves, by shared targets and data. */
  MATURITY;

  /** What has to be so before the next one begins, in the order in which it is best done. */
  public List<Item> items() {
    return Stream.of(Item.values()).filter(item -> item.phase() == this).toList();
  }
}
