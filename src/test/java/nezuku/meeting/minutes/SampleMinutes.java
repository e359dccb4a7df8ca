package nezuku.meeting.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.worktime.UsualCalendars;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Minutes as people write them, with what a careful reader finds in them: {@code name.txt} or
 * {@code name.md}, and {@code name.json} beside it.
 */
record SampleMinutes(String name, Minutes read, JsonNode gold) {
  private static final Path FOLDER = Path.of("src/test/resources/nezuku/meeting/minutes");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  /** The folder of this name below that of the samples. */
  static Path in(String folder) {
    return FOLDER.resolve(folder);
  }

  /** All samples whose name begins so. */
  static List<SampleMinutes> all(Path folder, String prefix) throws IOException {
    MinutesReader reader = new MinutesReader(UsualCalendars.in(ZoneId.of("Asia/Tokyo")));
    List<SampleMinutes> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(prefix) && !name.endsWith(".json")) {
          String bare = name.substring(0, name.lastIndexOf('.'));
          JsonNode gold = JsonMapper.shared().readTree(folder.resolve(bare + ".json"));
          samples.add(
              new SampleMinutes(
                  bare, reader.read(Files.readString(file), Optional.empty(), TODAY), gold));
        }
      }
    }
    return samples;
  }

  static List<SampleMinutes> all(String prefix) throws IOException {
    return all(FOLDER, prefix);
  }

  /**
   * How well minutes were read.
   *
   * @param expected how many actions there are
   * @param found how many were read
   * @param right how many of these are ones
   * @param owners of the right ones, how many have the right owners
   * @param dates of the right ones, how many have the right date, or rightly none
   */
  record Figures(int expected, int found, int right, int owners, int dates) {
    Figures plus(Figures other) {
      return new Figures(
          expected + other.expected,
          found + other.found,
          right + other.right,
          owners + other.owners,
          dates + other.dates);
    }

    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
      return expected == 0 ? 1 : (double) right / expected;
    }

    double rightOwners() {
      return right == 0 ? 1 : (double) owners / right;
    }

    double rightDates() {
      return right == 0 ? 1 : (double) dates / right;
    }
  }

  Figures figures(List<String> mistakes) {
    List<ActionPoint> left = new ArrayList<>(read.actions());
    int right = 0;
    int owners = 0;
    int dates = 0;
    for (JsonNode action : gold.path("actions")) {
      Optional<ActionPoint> match =
          left.stream().filter(point -> point.line() == action.path("line").asInt()).findFirst();
      if (match.isEmpty()) {
        mistakes.add(name + " missed: " + action);
        continue;
      }
      left.remove(match.get());
      right++;
      boolean owner = owners(match.get().owners()).equals(owners(action));
      boolean date = date(match.get()).equals(action.path("due").asString(""));
      owners += owner ? 1 : 0;
      dates += date ? 1 : 0;
      if (!owner || !date) {
        mistakes.add(name + " read: " + match.get() + "\n    of: " + action);
      }
    }
    left.forEach(point -> mistakes.add(name + " is none: " + point));
    return new Figures(gold.path("actions").size(), read.actions().size(), right, owners, dates);
  }

  private static String date(ActionPoint point) {
    return point.due().date().map(LocalDate::toString).orElse("");
  }

  private static List<String> owners(List<String> owners) {
    return owners.stream()
        .map(owner -> owner.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replace(" ", ""))
        .sorted()
        .toList();
  }

  private static List<String> owners(JsonNode action) {
    List<String> owners = new ArrayList<>();
    action.path("owners").forEach(owner -> owners.add(owner.asString("")));
    return owners(owners);
  }
}
