package nezuku;

import java.util.List;
import nezuku.adoption.score.Consent;
import nezuku.adoption.score.ConsentStore;

/** Nobody agrees to anything. */
final class NoConsents implements ConsentStore {
  @Override
  public void add(Consent consent) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Consent> of(String partner) {
    return List.of();
  }
}
