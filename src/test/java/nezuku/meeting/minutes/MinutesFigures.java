package nezuku.meeting.minutes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well the sample minutes are read, by halves, and with an argument every mistake. Run
 * by hand: see {@code docs/meetings.md}.
 */
final class MinutesFigures {
  private MinutesFigures() {}

  /** Measures the samples. */
  public static void main(String[] args) throws IOException {
    System.out.println("samples half actions precision recall owners dates");
    List<String> mistakes = new ArrayList<>();
    for (String language : List.of("ja", "en")) {
      for (int half = 1; half >= 0; half--) {
        print(language, half, mistakes);
      }
    }
    if (args.length > 0) {
      mistakes.forEach(System.out::println);
    }
  }

  /** Samples with odd numbers are for development, the others for validation. */
  private static void print(String language, int half, List<String> mistakes) throws IOException {
    SampleMinutes.Figures figures =
        SampleMinutes.all(language).stream()
            .filter(sample -> Integer.parseInt(sample.name().substring(3)) % 2 == half)
            .map(sample -> sample.figures(mistakes))
            .reduce(new SampleMinutes.Figures(0, 0, 0, 0, 0), SampleMinutes.Figures::plus);
    System.out.printf(
        Locale.ROOT,
        "%s %d %.3f %.3f %.3f %.3f%n",
        language + (half == 1 ? " development" : " validation"),
        figures.expected(),
        figures.precision(),
        figures.recall(),
        figures.rightOwners(),
        figures.rightDates());
  }
}
