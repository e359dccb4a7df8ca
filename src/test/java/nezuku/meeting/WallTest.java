package nezuku.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Affiliation;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.people.Roles;
import org.junit.jupiter.api.Test;

class WallTest {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private Clearance channel = new Clearance.Full();

  private final Directory directory =
      new Directory() {
        @Override
        public Person person(String userId) {
          return WallTest.person(userId);
        }

        @Override
        public boolean isActive(String userId) {
          return true;
        }

        @Override
        public Optional<Person> byEmail(String email) {
          return Optional.empty();
        }

        @Override
        public Clearance clearanceOfChannel(String channelId) {
          return channel;
        }
      };

  private final Roles roles =
      new Roles() {
        @Override
        public Set<Role> of(Person person) {
          return person.id().equals("boss") ? Set.of(Role.MANAGER) : Set.of();
        }

        @Override
        public List<Person> holders(Role role) {
          return List.of();
        }
      };

  private final Wall wall = new Wall(directory, roles);

  private static Person person(String id) {
    Affiliation affiliation =
        switch (id) {
          case "guest" -> new Affiliation.Outsider();
          case "app" -> new Affiliation.App(new Clearance.Public());
          case "sakura", "kaede", "hinoki" -> new Affiliation.PartnerStaff(id);
          default -> new Affiliation.Employee();
        };
    return new Person(
        id, id, Optional.empty(), Language.JA, TOKYO, affiliation, !id.equals("gone"));
  }

  private static Series series(String... others) {
    Rhythm rhythm =
        new Rhythm(
            new Rhythm.Every.Weeks(1),
            DayOfWeek.MONDAY,
            LocalTime.NOON,
            TOKYO,
            Rhythm.OnHoliday.SKIP,
            LocalDate.EPOCH);
    return new Series("S", "s", "C", rhythm, "owner", "notes", List.of(others), List.of(), false);
  }

  private boolean maySpeak(Clearance members, String... others) {
    channel = members;
    return wall.maySpeakIn("C", series(others));
  }

  @Test
  void a_channel_of_employees_may_hear_of_every_series() {
    assertThat(maySpeak(new Clearance.Full())).isTrue();
    assertThat(maySpeak(new Clearance.Full(), "sakura", "guest")).isTrue();
  }

  @Test
  void a_channel_with_a_partner_hears_only_of_series_in_which_that_partner_takes_part() {
    assertThat(maySpeak(new Clearance.OfPartner("sakura"), "sakura")).isTrue();
    assertThat(maySpeak(new Clearance.OfPartner("sakura"), "sakura", "kaede")).isTrue();
    assertThat(maySpeak(new Clearance.OfPartner("hinoki"), "sakura", "kaede")).isFalse();
    assertThat(maySpeak(new Clearance.OfPartner("sakura"))).isFalse();
    assertThat(maySpeak(new Clearance.OfAnyPartner(), "sakura")).isFalse();
    assertThat(maySpeak(new Clearance.OfAnyPartner(), "sakura", "kaede")).isTrue();
  }

  @Test
  void a_channel_with_guests_or_of_which_nothing_is_known_hears_nothing() {
    assertThat(maySpeak(new Clearance.Public())).isFalse();
    assertThat(maySpeak(new Clearance.Public(), "guest")).isFalse();
  }

  @Test
  void those_who_take_part_and_managers_read_and_whoever_has_left_does_not() {
    Series series = series("sakura", "gone", "guest");
    assertThat(wall.mayRead(person("sakura"), series)).isTrue();
    assertThat(wall.mayRead(person("guest"), series)).isTrue();
    assertThat(wall.mayRead(person("boss"), series)).isTrue();
    assertThat(wall.mayRead(person("gone"), series)).isFalse();
    assertThat(wall.mayRead(person("other"), series)).isFalse();
    assertThat(wall.mayRead(person("kaede"), series)).isFalse();
    assertThat(wall.mayChange(person("notes"), series)).isTrue();
    assertThat(wall.mayChange(person("sakura"), series)).isFalse();
  }

  @Test
  void a_series_is_for_the_company_and_its_partners_and_a_guest_does_not_open_it() {
    assertThat(wall.audience(series("guest"))).isEqualTo(new Audience.Internal());
    assertThat(wall.audience(series("app"))).isEqualTo(new Audience.Internal());
    assertThat(wall.audience(series("guest", "sakura")))
        .isEqualTo(new Audience.OnePartner("sakura"));
    assertThat(wall.audience(series("kaede", "sakura"))).isEqualTo(new Audience.AllPartners());
  }

  @Test
  void nobody_takes_part_in_the_place_of_who_was_forgotten() {
    Series forgotten =
        new Series("S", "s", "C", series().rhythm(), "", "", List.of(), List.of(), false);
    assertThat(forgotten.members()).isEmpty();
    assertThat(forgotten.isKeptBy("")).isFalse();
  }
}
