package nezuku;

import java.util.Collection;
import java.util.Map;
import nezuku.faq.edit.Pair;
import nezuku.faq.edit.Pairs;

/** Nothing was confirmed. */
final class NoPairs implements Pairs {
  @Override
  public Map<String, Pair> confirmed() {
    return Map.of();
  }

  @Override
  public void confirm(Collection<Pair> pairs) {}
}
