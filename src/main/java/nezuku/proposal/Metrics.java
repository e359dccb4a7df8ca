package nezuku.proposal;

import java.util.List;
import java.util.Optional;
import nezuku.people.Language;
import nezuku.people.Worded;

/** The numbers that a proposal can move. Thread-safe; reckons, so ask Slack first. */
public interface Metrics {
  /** There are none. */
  Metrics NONE =
      new Metrics() {
        @Override
        public List<Metric> all() {
          return List.of();
        }

        @Override
        public Optional<Measured> measure(String id) {
          return Optional.empty();
        }

        @Override
        public String words(String id, Measured measured, Language language) {
          return Double.toString(measured.value());
        }
      };

  /** One that is configured. */
  record Metric(String id, Worded name) {}

  /** All that are configured, in their order. */
  List<Metric> all();

  /**
   * The number of the last month that has ended; empty where there is none, or no such metric.
   *
   * @param id the id of a metric
   */
  Optional<Measured> measure(String id);

  /** A number with its unit; as it is where the metric is configured no more. */
  String words(String id, Measured measured, Language language);

  /** What a metric is called; its id where it is configured no more. */
  default String name(String id, Language language) {
    return all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> one.name().in(language))
        .orElse(id);
  }
}
