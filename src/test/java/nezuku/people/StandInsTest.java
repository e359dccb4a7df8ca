package nezuku.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandInsTest {
  private static final Person HANAKO = person("hanako", true);
  private static final Person MAKOTO = person("makoto", true);
  private static final Person SHO = person("sho", true);
  private static final Person NAOKO = person("naoko", true);
  private static final Person EMILY = person("emily", true);

  @Test
  void whoever_is_there_acts_for_themselves() {
    StandIns standIns = standIns(Map.of(HANAKO, MAKOTO), List.of(NAOKO), HANAKO, MAKOTO);

    assertThat(standIns.of("Hanako@midori.example")).contains(HANAKO);
    assertThat(standIns.of(HANAKO)).contains(HANAKO);
  }

  @Test
  void the_deputy_acts_for_somebody_who_has_left() {
    StandIns standIns = standIns(Map.of(HANAKO, MAKOTO), List.of(NAOKO), MAKOTO);

    assertThat(standIns.of("Hanako@midori.example")).contains(MAKOTO);
    assertThat(standIns.of(left(HANAKO))).contains(MAKOTO);
  }

  @Test
  void the_deputys_deputy_acts_where_both_have_left() {
    StandIns standIns = standIns(Map.of(HANAKO, MAKOTO, MAKOTO, SHO), List.of(NAOKO), SHO);

    assertThat(standIns.of(left(HANAKO))).contains(SHO);
  }

  @Test
  void deputies_of_each_other_who_have_both_left_leave_it_to_the_first_admin() {
    StandIns standIns = standIns(Map.of(HANAKO, MAKOTO, MAKOTO, HANAKO), List.of(NAOKO, EMILY));

    assertThat(standIns.of("hanako@midori.example")).contains(NAOKO);
  }

  @Test
  void without_a_deputy_the_first_admin_acts_and_without_an_admin_nobody() {
    assertThat(standIns(Map.of(), List.of(NAOKO, EMILY)).of(left(HANAKO))).contains(NAOKO);
    assertThat(standIns(Map.of(), List.of()).of(left(HANAKO))).isEmpty();
    assertThat(standIns(Map.of(), List.of()).of("hanako@midori.example")).isEmpty();
  }

  @Test
  void an_admin_acts_for_somebody_who_has_left_and_whose_address_is_not_shown() {
    Person hidden =
        new Person(
            "U0X",
            "x",
            Optional.empty(),
            Language.JA,
            ZoneOffset.UTC,
            new Affiliation.Outsider(),
            false);

    assertThat(standIns(Map.of(HANAKO, MAKOTO), List.of(NAOKO), MAKOTO).of(hidden)).contains(NAOKO);
  }

  @Test
  void somebody_whom_the_directory_remembers_but_who_has_left_does_not_act() {
    StandIns standIns = standIns(Map.of(HANAKO, MAKOTO), List.of(NAOKO), left(HANAKO), MAKOTO);

    assertThat(standIns.of("hanako@midori.example")).contains(MAKOTO);
  }

  @Test
  void all_who_could_act_come_in_order() {
    StandIns standIns = standIns(Map.of(HANAKO, MAKOTO), List.of(NAOKO, EMILY), HANAKO, MAKOTO);

    assertThat(standIns.inOrder("hanako@midori.example"))
        .containsExactly(HANAKO, MAKOTO, NAOKO, EMILY);
  }

  private static StandIns standIns(
      Map<Person, Person> deputies, List<Person> admins, Person... known) {
    Map<String, String> addresses =
        deputies.entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    e -> email(e.getKey()), e -> email(e.getValue())));
    return new StandIns(
        new Known(List.of(known)),
        new Admins(admins),
        new Appointments(Map.of(), addresses, Map.of()));
  }

  private static String email(Person person) {
    return person.email().orElseThrow().toLowerCase(Locale.ROOT);
  }

  private static Person person(String name, boolean active) {
    return new Person(
        "U0" + name,
        name,
        Optional.of(name + "@midori.example"),
        Language.JA,
        ZoneOffset.UTC,
        active ? new Affiliation.Employee() : new Affiliation.Outsider(),
        active);
  }

  private static Person left(Person person) {
    return person(person.name(), false);
  }

  private record Known(List<Person> people) implements Directory {
    @Override
    public Person person(String userId) {
      return people.stream().filter(p -> p.id().equals(userId)).findFirst().orElseThrow();
    }

    @Override
    public boolean isActive(String userId) {
      return person(userId).active();
    }

    @Override
    public Optional<Person> byEmail(String email) {
      return people.stream().filter(p -> email(p).equals(email)).findFirst();
    }

    @Override
    public Clearance clearanceOfChannel(String channelId) {
      return new Clearance.Public();
    }
  }

  private record Admins(List<Person> people) implements Roles {
    @Override
    public Set<Role> of(Person person) {
      return people.contains(person) ? Set.of(Role.ADMIN) : Set.of();
    }

    @Override
    public List<Person> holders(Role role) {
      return Stream.of(role).filter(Role.ADMIN::equals).flatMap(r -> people.stream()).toList();
    }
  }
}
