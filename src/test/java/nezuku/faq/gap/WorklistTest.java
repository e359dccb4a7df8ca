package nezuku.faq.gap;

import static nezuku.faq.gap.Asks.NOW;
import static nezuku.faq.gap.Asks.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.faq.Category;
import nezuku.faq.ConfidencePolicy;
import nezuku.faq.Content;
import nezuku.faq.Faq;
import nezuku.faq.Owners;
import nezuku.people.Affiliation;
import nezuku.people.Appointments;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Role;
import nezuku.people.Roles;
import nezuku.people.StandIns;
import org.junit.jupiter.api.Test;

/** Whose topics are whose. */
class WorklistTest {
  private static final Person HANAKO = person("hanako", new Affiliation.Employee());
  private static final Person MEGUMI = person("megumi", new Affiliation.PartnerStaff("sakura"));
  private static final Person NAOKO = person("naoko", new Affiliation.Employee());
  private static final Person TANAKA = person("tanaka", new Affiliation.Employee());

  private final List<Unhelped> inVain =
      List.of(
          ask("A", "U1", "bike internal"),
          ask("B", "U2", "bike sakura", false, "partner:sakura"),
          ask("C", "U3", "moon base"));

  @Test
  void a_category_s_owner_has_its_topics() {
    Worklist worklist = worklist("hanako");
    assertThat(titles(worklist.of(HANAKO))).containsExactly("bike sakura", "moon base");
    assertThat(worklist.byOwner()).containsOnlyKeys(HANAKO);
    assertThat(worklist.owner(worklist.of(HANAKO).getFirst())).contains(HANAKO);
  }

  @Test
  void a_partner_who_owns_a_category_sees_only_what_was_asked_as_somebody_it_may_know_of() {
    Worklist worklist = worklist("megumi");
    assertThat(titles(worklist.of(MEGUMI))).containsExactly("bike sakura");
    assertThat(worklist.byOwner().get(MEGUMI))
        .singleElement()
        .satisfies(topic -> assertThat(topic.people()).isEqualTo(1));
    assertThat(Worklist.find("A", worklist.of(MEGUMI))).isEmpty();
    assertThat(Worklist.find("C", worklist.of(MEGUMI))).isEmpty();
  }

  @Test
  void what_belongs_to_another_category_is_not_theirs() {
    Worklist worklist = worklist("hanako");
    assertThat(worklist.of(TANAKA)).isEmpty();
    assertThat(worklist.owners()).containsExactly(TANAKA, HANAKO);
  }

  @Test
  void an_admin_has_all_of_them_and_others_none() {
    Worklist worklist = worklist("megumi");
    assertThat(titles(worklist.of(NAOKO))).containsExactly("bike sakura", "moon base");
    assertThat(worklist.of(TANAKA)).isEmpty();
    assertThat(worklist.of(HANAKO)).isEmpty();
  }

  private static List<String> titles(List<Topic> topics) {
    return topics.stream().map(Topic::title).toList();
  }

  private Worklist worklist(String owner) {
    Content content =
        new Content(
            List.of(),
            List.of(
                new Category("it", Map.of(), owner + "@midori.example"),
                new Category("hr", Map.of(), "tanaka@midori.example")));
    Faq faq =
        new Faq(
            content, any -> (question, clearance, limit) -> List.of(), ConfidencePolicy.DEFAULT);
    StandIns standIns = new StandIns(new Everybody(), new Naoko(), Appointments.none());
    return new Worklist(
        new Gaps(faq, new Memory(), Asks.BY_FIRST_WORD, InstantSource.fixed(NOW)),
        new Owners(faq, standIns, Optional.empty(), Optional.empty()),
        new Naoko());
  }

  private static Person person(String name, Affiliation affiliation) {
    return new Person(
        "U0" + name,
        name,
        Optional.of(name + "@midori.example"),
        Language.JA,
        ZoneOffset.UTC,
        affiliation,
        true);
  }

  private static final class Everybody implements Directory {
    @Override
    public Person person(String userId) {
      throw new IllegalStateException("nobody asks for " + userId);
    }

    @Override
    public boolean isActive(String userId) {
      return true;
    }

    @Override
    public Optional<Person> byEmail(String email) {
      return List.of(HANAKO, MEGUMI, NAOKO, TANAKA).stream()
          .filter(person -> person.email().equals(Optional.of(email)))
          .findFirst();
    }

    @Override
    public Clearance clearanceOfChannel(String channelId) {
      return new Clearance.Public();
    }
  }

  private static final class Naoko implements Roles {
    @Override
    public Set<Role> of(Person person) {
      return person.equals(NAOKO) ? Set.of(Role.ADMIN) : Set.of();
    }

    @Override
    public List<Person> holders(Role role) {
      return role == Role.ADMIN ? List.of(NAOKO) : List.of();
    }
  }

  private final class Memory implements GapLog {
    @Override
    public List<Unhelped> inVain(Instant since, int most) {
      return inVain;
    }

    @Override
    public Map<String, Instant> published(Instant since) {
      return Map.of();
    }

    @Override
    public Map<String, Dismissal> dismissed() {
      return Map.of();
    }

    @Override
    public void dismiss(Collection<String> references, Dismissal dismissal) {}
  }
}
