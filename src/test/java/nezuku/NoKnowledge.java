package nezuku;

import java.util.List;
import java.util.Optional;
import nezuku.learning.Knowledge;
import nezuku.people.Language;
import nezuku.people.Person;

/** There is nothing in the FAQ. */
final class NoKnowledge implements Knowledge {
  @Override
  public Optional<Piece> entry(String id, Language wanted) {
    return Optional.empty();
  }

  @Override
  public List<Piece> besides(String entry, Language wanted) {
    return List.of();
  }

  @Override
  public List<Asked> asked(String entry, Person person) {
    return List.of();
  }
}
