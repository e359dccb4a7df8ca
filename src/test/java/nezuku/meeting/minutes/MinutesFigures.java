package nezuku.meeting.minutes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints how well the sample minutes are read: those with odd numbers are for development, the
 * others for validation, the folders for development, but for the last two. With an argument also
 * every mistake, but none of those that only measure. Run by hand: see {@code docs/meetings.md}.
 */
final class MinutesFigures {
  private MinutesFigures() {}

  /** Measures the samples. */
  public static void main(String[] args) throws IOException {
    System.out.println("samples half actions precision recall owners dates");
    List<String> mistakes = new ArrayList<>();
    for (String language : List.of("ja", "en")) {
      for (int half = 1; half >= 0; half--) {
        int wanted = half;
        print(
            language + (half == 1 ? " development" : " validation"),
            SampleMinutes.all(language).stream()
                .filter(sample -> Integer.parseInt(sample.name().substring(3)) % 2 == wanted),
            half == 1 ? mistakes : new ArrayList<>());
      }
      for (String folder : List.of("public", "later", "blind", "everyday", "blind2", "blind3")) {
        print(
            language + " " + folder,
            SampleMinutes.all(SampleMinutes.in(folder), language).stream(),
            folder.startsWith("blind") && folder.length() > 5 ? new ArrayList<>() : mistakes);
      }
    }
    if (args.length > 0) {
      mistakes.forEach(System.out::println);
    }
  }

  private static void print(String name, Stream<SampleMinutes> samples, List<String> mistakes) {
    SampleMinutes.Figures figures =
        samples
            .map(sample -> sample.figures(mistakes))
            .reduce(new SampleMinutes.Figures(0, 0, 0, 0, 0), SampleMinutes.Figures::plus);
    System.out.printf(
        Locale.ROOT,
        "%s %d %.3f %.3f %.3f %.3f%n",
        name,
        figures.expected(),
        figures.precision(),
        figures.recall(),
        figures.rightOwners(),
        figures.rightDates());
  }
}
