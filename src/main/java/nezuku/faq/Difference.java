package nezuku.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry that came, went or changed.
 *
 * @param before as it was; empty if it is new
 * @param after as it is now; empty if it is gone
 */
public record Difference(Optional<Entry> before, Optional<Entry> after) {

  /** What makes one content the other, by id. Entries that both share are hardly looked at. */
  public static List<Difference> between(Content before, Content after) {
    List<Entry> old = before.entries();
    List<Entry> now = after.entries();
    List<Difference> differences = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() && j < now.size()) {
      if (old.get(i).equals(now.get(j))) {
        i++;
        j++;
      } else {
        int order = old.get(i).id().compareTo(now.get(j).id());
        differences.add(
            new Difference(
                order <= 0 ? Optional.of(old.get(i++)) : Optional.empty(),
                order >= 0 ? Optional.of(now.get(j++)) : Optional.empty()));
      }
    }
    for (Entry gone : old.subList(i, old.size())) {
      differences.add(new Difference(Optional.of(gone), Optional.empty()));
    }
    for (Entry come : now.subList(j, now.size())) {
      differences.add(new Difference(Optional.empty(), Optional.of(come)));
    }
    return differences;
  }
}
