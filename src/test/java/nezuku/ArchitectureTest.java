package nezuku;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The doors of the house: who may look where. A new room or library is a line in a table. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nezuku");

  private static final List<String> FEATURES =
      List.of("faq", "kpi", "meeting", "action", "proposal", "learning", "adoption");

  /** The features that may know another one; all others are strangers. */
  private static final Map<String, List<String>> ACQUAINTED =
      Map.of(
          "nezuku.meeting..", List.of("nezuku.action.."),
          "nezuku.kpi.source..", List.of("nezuku.faq..", "nezuku.action..", "nezuku.meeting.."),
          "nezuku.proposal..", List.of("nezuku.action.."),
          "nezuku.adoption..", List.of("nezuku.action.."),
          "nezuku.learning..", List.of("nezuku.action.."));

  static Stream<String> features() {
    return FEATURES.stream();
  }

  static Stream<Door> doors() {
    return Door.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("doors")
  void a_library_is_used_only_in_its_rooms(Door door) {
    noClasses()
        .that()
        .resideOutsideOfPackages(door.rooms().toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(door.library())
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.slack..",
        "org.apache.lucene..",
        "org.commonmark..",
        "okhttp3..",
        "io.micrometer..",
        "picocli.."
      })
  void a_library_outside_its_rooms_would_be_noticed(String library) {
    assertThat(
            noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .evaluate(HOUSE)
                .hasViolation())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("features")
  void the_heart_of_a_feature_is_pure(String feature) {
    String own = "nezuku." + feature;
    onlyDependsOn(
        own, "java..", "org.jspecify..", "nezuku.people", "nezuku.worktime", "nezuku.process", own);
  }

  @ParameterizedTest
  @ValueSource(strings = {"score", "pulse"})
  void the_inner_rooms_of_adoption_are_pure(String room) {
    String own = "nezuku.adoption." + room;
    onlyDependsOn(own, "java..", "org.jspecify..", "nezuku.people", own);
  }

  @Test
  void processes_are_pure() {
    String own = "nezuku.process";
    onlyDependsOn(own, "java..", "org.jspecify..", "nezuku.people", own);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edit",
        "consultation",
        "content.words",
        "embedding",
        "figure",
        "gap",
        "regression"
      })
  void the_inner_rooms_of_the_faq_are_pure(String room) {
    String own = "nezuku.faq." + room;
    onlyDependsOn(
        own, "java..", "org.jspecify..", "nezuku.people", "nezuku.worktime", "nezuku.faq", own);
  }

  @Test
  void reading_minutes_is_pure() {
    String own = "nezuku.meeting.minutes";
    onlyDependsOn(own, "java..", "javax.xml.stream..", "org.jspecify..", "nezuku.worktime", own);
  }

  @Test
  void what_the_faq_learns_is_pure() {
    String own = "nezuku.faq.learning";
    onlyDependsOn(
        own,
        "java..",
        "org.jspecify..",
        "nezuku.people",
        "nezuku.worktime",
        "nezuku.faq",
        "nezuku.faq.regression",
        own);
  }

  @Test
  void people_is_pure() {
    onlyDependsOn("nezuku.people", "java..", "org.jspecify..", "nezuku.people");
  }

  @Test
  void the_platform_knows_no_feature() {
    String[] features = FEATURES.stream().map(f -> "nezuku." + f + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("nezuku.platform..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(features)
        .check(HOUSE);
  }

  @Test
  void only_the_wiring_knows_the_adapters() {
    noClasses()
        .that()
        .resideOutsideOfPackages("nezuku", "nezuku.adapter")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("nezuku.adapter")
        .check(HOUSE);
  }

  @Test
  void the_workspace_knows_nothing_else_of_the_house() {
    noClasses()
        .that()
        .resideInAPackage("nezuku.workspace..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("nezuku..").and(not(resideInAnyPackage("nezuku.workspace.."))))
        .check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("features")
  void features_are_strangers(String feature) {
    String own = "nezuku." + feature + "..";
    String[] acquainted =
        ACQUAINTED.entrySet().stream()
            .filter(entry -> entry.getValue().contains(own))
            .map(Map.Entry::getKey)
            .toArray(String[]::new);
    String[] others =
        FEATURES.stream()
            .map(f -> "nezuku." + f + "..")
            .filter(f -> !f.equals(own))
            .toArray(String[]::new);
    noClasses()
        .that(resideInAnyPackage(others).and(not(resideInAnyPackage(acquainted))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(own)
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  private static void onlyDependsOn(String room, String... others) {
    assertThat(Arrays.asList(others)).contains(room);
    noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(not(resideInAnyPackage(others)))
        .allowEmptyShould(true)
        .check(HOUSE);
  }
}
