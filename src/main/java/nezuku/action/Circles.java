package nezuku.action;

import java.util.List;
import java.util.Optional;

/** The circles that there are. Thread-safe. */
public interface Circles {
  /** None at all. */
  Circles NONE =
      new Circles() {
        @Override
        public Optional<Circle> of(Origin origin) {
          return Optional.empty();
        }

        @Override
        public List<Circle> named(String name) {
          return List.of();
        }
      };

  /** The circle of an origin, with the thread of its source, if it still exists. */
  Optional<Circle> of(Origin origin);

  /** The circles whose names begin with a text, of whatever case and width. */
  List<Circle> named(String name);
}
