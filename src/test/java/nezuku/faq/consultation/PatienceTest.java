package nezuku.faq.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nezuku.faq.Gap;
import nezuku.people.Language;
import nezuku.worktime.UsualCalendars;
import nezuku.worktime.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday, 23 November 2026 is a holiday in Japan. */
class PatienceTest {
  private static final WorkCalendar TOKYO = UsualCalendars.in(ZoneId.of("Asia/Tokyo"));
  private static final Patience PATIENCE = new Patience(Duration.ofHours(4));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # asked on Tuesday at ten
          OWNER,   2026-11-24T10:00:00+09:00, ,                          2026-11-24T13:59:59+09:00, NONE
          OWNER,   2026-11-24T10:00:00+09:00, ,                          2026-11-24T14:00:00+09:00, REMIND
          # asked on Friday at five: an hour on Friday, three on Tuesday after the holiday
          OWNER,   2026-11-20T17:00:00+09:00, ,                          2026-11-24T11:59:00+09:00, NONE
          OWNER,   2026-11-20T17:00:00+09:00, ,                          2026-11-24T12:00:00+09:00, REMIND
          # asked at night: the clock begins in the morning
          OWNER,   2026-11-24T23:00:00+09:00, ,                          2026-11-25T12:59:00+09:00, NONE
          OWNER,   2026-11-24T23:00:00+09:00, ,                          2026-11-25T13:00:00+09:00, REMIND
          # after the reminder, as long again
          OWNER,   2026-11-24T10:00:00+09:00, 2026-11-24T14:00:00+09:00, 2026-11-24T17:59:00+09:00, NONE
          OWNER,   2026-11-24T10:00:00+09:00, 2026-11-24T14:00:00+09:00, 2026-11-24T18:00:00+09:00, MOVE_ON
          # late after a downtime: the reminder first, and time to answer it
          OWNER,   2026-11-24T10:00:00+09:00, ,                          2026-11-27T10:00:00+09:00, REMIND
          OWNER,   2026-11-24T10:00:00+09:00, 2026-11-27T10:00:00+09:00, 2026-11-27T13:00:00+09:00, NONE
          DEPUTY,  2026-11-24T10:00:00+09:00, 2026-11-24T14:00:00+09:00, 2026-11-25T10:00:00+09:00, MOVE_ON
          # nobody comes after a manager
          MANAGER, 2026-11-24T10:00:00+09:00, ,                          2026-11-24T14:00:00+09:00, REMIND
          MANAGER, 2026-11-24T10:00:00+09:00, 2026-11-24T14:00:00+09:00, 2026-12-24T14:00:00+09:00, NONE
          """)
  void what_is_due(Rung rung, String since, String reminded, String now, Patience.Step step) {
    Pending pending =
        new Pending(
            new Gap("REF234", instant(since), "U1", "U2", "?", Language.JA, false),
            rung,
            instant(since),
            Optional.ofNullable(reminded).map(PatienceTest::instant));
    assertThat(PATIENCE.due(pending, TOKYO, instant(now))).isEqualTo(step);
  }

  @Test
  void nobody_waits_for_no_time_at_all() {
    assertThatThrownBy(() -> new Patience(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant instant(String text) {
    return java.time.OffsetDateTime.parse(text).toInstant();
  }
}
