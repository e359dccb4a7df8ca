package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nezuku.e2e.Mailbox.Letter;
import nezuku.faq.learning.Claim;
import nezuku.faq.learning.Evidence;
import nezuku.faq.learning.LearntAlias;
import nezuku.faq.learning.Memory;
import nezuku.faq.store.LearningTable;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import tools.jackson.databind.JsonNode;

/** What people do to learn. */
final class Lesson {
  private static final Instant KEPT_AT = Instant.parse("2026-11-24T01:00:00Z");

  private Lesson() {}

  /** The sample's content in a folder of its own, where it can be changed. */
  static void copyContent(Path content) throws IOException {
    Path from = Company.ROOT.resolve("faq-content");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = content.resolve(from.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  static Seen learn(Company company, String user, String words) {
    String channel =
        switch (user) {
          case "kobayashi", "daniel" -> "#partners";
          case "nakamura" -> "#bpo-talk";
          default -> "#general";
        };
    return company.command(user, channel, "/bpo-learn", words);
  }

  /** The next step at once. */
  static JsonNode next(Company company, String user) {
    JsonNode mine = learn(company, user, "").ephemeral();
    return company.press(user, mine, Seen.button(mine, "learn_next_")).message();
  }

  /** The next steps at once, read. */
  static void read(Company company, String user, int steps) {
    for (int i = 0; i < steps; i++) {
      JsonNode step = next(company, user);
      company.press(user, step, Seen.button(step, "learn_done_"));
    }
  }

  /**
   * Adds a wording to a page of the FAQ, as its owner who keeps one does, and says who asked it.
   */
  static void kept(Path data, Path content, String page, String wording, Clearance askers)
      throws IOException {
    Path file = content.resolve(page + ".ja.md");
    String before = Files.readString(file);
    Files.writeString(file, before.replace("aliases:\n", "aliases:\n  - " + wording + "\n"));
    String entry = page.substring(page.indexOf('/') + 1);
    Claim claim = Claim.of(wording, Language.JA, entry).orElseThrow();
    taught(
        data,
        memory -> {
          memory.record(new Evidence(claim, Optional.of("U0ITO"), askers, true, KEPT_AT));
          memory.decide(claim, LearntAlias.State.KEPT, KEPT_AT);
        });
  }

  /** Changes what the bot was taught, behind its back. */
  static void taught(Path data, Consumer<Memory> change) {
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")))) {
      change.accept(new LearningTable(database));
    }
  }

  /** What everybody gets on a morning; nobody gets two. */
  static List<Letter> morning(Company company, String date) {
    Mailbox.at(company, date + "T08:55:00+09:00");
    List<Letter> letters = Mailbox.at(company, date + "T09:30:00+09:00");
    assertThat(letters).extracting(Letter::user).doesNotHaveDuplicates();
    return letters;
  }

  static List<Letter> of(String user, List<Letter> letters) {
    return letters.stream().filter(letter -> letter.user().equals(user)).toList();
  }

  static Letter only(String user, List<Letter> letters) {
    List<Letter> own = of(user, letters);
    assertThat(own).as(user).hasSize(1);
    return own.getFirst();
  }
}
