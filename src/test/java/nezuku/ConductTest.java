package nezuku;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no class does, however it came about. */
class ConductTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final int MOST_LINES = 300;
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nezuku");
  // Makes a call to the Web API slow when a test asks for it.
  private static final String SLOW_ON_PURPOSE = "nezuku.workspace.api.WebApi";

  @Test
  void nobody_asks_for_the_time_without_a_clock() {
    noClasses()
        .should()
        .callMethodWhere(
            calls(
                "now() without a clock",
                call ->
                    call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isAssignableTo(java.time.Clock.class))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Date.class)
        .check(HOUSE);
  }

  @Test
  void only_the_wiring_reads_the_systems_clock() {
    Set<String> clocks = Set.of("system", "systemUTC", "systemDefaultZone");
    noClasses()
        .that()
        .resideOutsideOfPackages("nezuku", "nezuku.cli", "nezuku.workspace")
        .should()
        .callMethodWhere(
            calls(
                "the system's clock",
                call ->
                    call.getTargetOwner().getPackageName().equals("java.time")
                        && clocks.contains(call.getName())))
        .check(HOUSE);
  }

  @Test
  void nobody_sleeps() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(SLOW_ON_PURPOSE)
        .should()
        .callMethodWhere(
            calls(
                "Thread.sleep",
                call ->
                    call.getTargetOwner().isEquivalentTo(Thread.class)
                        && call.getName().equals("sleep")))
        .check(HOUSE);
  }

  @Test
  void only_the_entry_writes_to_the_terminal_directly() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("nezuku.Main")
        .and()
        .doNotHaveFullyQualifiedName("nezuku.Start")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(HOUSE);
  }

  @Test
  void every_room_says_what_it_is_for_and_knows_no_null_by_default() throws IOException {
    for (Path room : folders()) {
      Path sentence = room.resolve("package-info.java");
      assertThat(sentence).exists();
      assertThat(sentence).content().startsWith("/**").contains("@NullMarked");
    }
  }

  @Test
  void no_file_is_longer_than_300_lines() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file))
            .as(file.toString())
            .hasSizeLessThanOrEqualTo(MOST_LINES);
      }
    }
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(path -> path.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .toList();
    }
  }

  private static DescribedPredicate<JavaCall<?>> calls(
      String description, Predicate<JavaCall<?>> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }
}
