package nezuku.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.people.Audience;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;

class ReviewsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void what_is_used_complained_of_and_long_overdue_comes_first() {
    Content content =
        content(
            entry("fresh", "2026-11-01", Optional.of(Period.ofMonths(6))),
            entry("last-day", "2026-05-24", Optional.of(Period.ofMonths(6))),
            entry("for-good", "2020-01-01", Optional.empty()),
            entry("one-day", "2026-05-23", Optional.of(Period.ofMonths(6))),
            entry("long", "2026-05-01", Optional.of(Period.ofMonths(6))),
            entry("used", "2026-05-20", Optional.of(Period.ofMonths(6))),
            entry("complained", "2026-05-20", Optional.of(Period.ofMonths(6))));
    Map<String, Use> uses = Map.of("used", new Use(9, 0), "complained", new Use(9, 1));

    assertThat(Reviews.of(content, TODAY, uses))
        .extracting(Entry::id)
        .containsExactly("complained", "used", "long", "one-day");
  }

  private static Content content(Entry... entries) {
    return new Content(Stream.of(entries).toList(), List.of());
  }

  private static Entry entry(String id, String verified, Optional<Period> reviewEvery) {
    return new Entry(
        id,
        "it",
        new Audience.Internal(),
        "naoko@midori.example",
        LocalDate.parse(verified),
        reviewEvery,
        Map.of(Language.EN, new Wording("?", List.of(), "!", List.of())));
  }
}
