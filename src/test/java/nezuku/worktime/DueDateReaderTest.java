package nezuku.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DueDateReaderTest {
  private static final WorkCalendar TOKYO =
      WorkCalendar.of(
          ZoneId.of("Asia/Tokyo"),
          WorkingWeek.mondayToFriday(WorkingHours.of("09:00", "12:00").and("13:00", "18:00")),
          new JapaneseHolidays());

  private final DueDateReader reader = new DueDateReader();

  @ParameterizedTest
  @CsvFileSource(resources = "due-phrases.csv", delimiter = '|', numLinesToSkip = 1)
  void a_phrase_means(String phrase, LocalDate today, String expected) {
    assertThat(words(reader.read(phrase, today, TOKYO))).isEqualTo(expected);
  }

  @Test
  void the_words_that_were_read_stand_as_they_were_written() {
    Reading reading = reader.read("資料を１２月１日（火）１７時までに送る", LocalDate.of(2026, 11, 23), TOKYO);

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Understood.class,
            understood -> assertThat(understood.matched()).isEqualTo("１２月１日（火）１７時"));
  }

  private static String words(Reading reading) {
    return switch (reading) {
      case Reading.Understood(var date, var time, var matched) ->
          date + time.map(at -> "T" + at).orElse("");
      case Reading.Ambiguous(var candidates, var matched) ->
          candidates.stream().map(LocalDate::toString).collect(Collectors.joining(" or "));
      case Reading.Nothing() -> "nothing";
    };
  }
}
