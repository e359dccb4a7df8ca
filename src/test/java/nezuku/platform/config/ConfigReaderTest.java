package nezuku.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nezuku.people.Appointments;
import nezuku.people.Partners;
import nezuku.people.Principal;
import nezuku.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
  private static final Path ROOT = Path.of("/srv/nezuku");

  @TempDir Path folder = Path.of("");

  @Test
  void a_file_says_where_the_content_is_whom_to_ask_and_who_the_partners_are() throws Exception {
    Config config =
        read(
            """
            faq:
              content: /srv/faq
              fallback-owner: naoko@midori.example
            partners:
              sakura:
                teams: [T0SAKURA, E0SAKURA]
                email-domains: [Sakura-BPO.example]
              kaede:
                teams: [T0KAEDE]
            """);

    assertThat(config.faq().content()).isEqualTo(Path.of("/srv/faq"));
    assertThat(config.faq().fallbackOwner()).contains("naoko@midori.example");
    assertThat(config.partners().ofTeam("E0SAKURA")).contains("sakura");
    assertThat(config.partners().ofEmail("aki@SAKURA-bpo.example")).contains("sakura");
    assertThat(config.partners().ofTeam("T0KAEDE")).contains("kaede");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "# nothing yet\n",
        "faq:\n",
        "partners:\n",
        "faq: {}\n",
        "people:\n",
        "work:\n",
        "people: {admins: []}\n"
      })
  void what_is_not_said_is_as_usual(String yaml) throws Exception {
    assertThat(read(yaml)).isEqualTo(ConfigReader.none(ROOT));
    assertThat(read(yaml).faq().content()).isEqualTo(ROOT.resolve("faq-content"));
    assertThat(read(yaml).partners()).isEqualTo(new Partners(java.util.Map.of()));
  }

  @Test
  void how_long_people_are_kept_and_which_channel_is_asked() throws Exception {
    Config config = read("faq:\n  keep-person: 30 days\n  desk-channel: C0DESK\n");
    assertThat(config.faq().keepPerson()).isEqualTo(Duration.ofDays(30));
    assertThat(config.faq().deskChannel()).contains("C0DESK");
    assertThat(read("faq: {keep-person: 1 day}").faq().keepPerson()).isEqualTo(Duration.ofDays(1));
    assertThat(read("faq: {}").faq().keepPerson()).isEqualTo(Duration.ofDays(90));
    assertThat(read("faq: {}").faq().deskChannel()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "keep-person: 0 days",
        "keep-person: 90",
        "keep-person: -3 days",
        "keep-person: 9999 days",
        "keep-person: 3 months",
        "desk-channel: '#desk'",
        "desk-channel: U0TANAKA"
      })
  void what_is_no_time_or_no_channel_is_a_mistake(String setting) {
    assertThatThrownBy(() -> read("faq:\n  " + setting + "\n"))
        .isInstanceOf(ConfigReader.Invalid.class)
        .hasMessageContaining("faq." + setting.split(":", 2)[0]);
  }

  @Test
  void every_mistake_is_named_at_once() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    faq:
                      fallback-owner: naoko
                    partners:
                      Sakura: {teams: [sakura]}
                      kaede: {}
                      momiji:
                    """))
        .isInstanceOf(ConfigReader.Invalid.class)
        .hasMessageContaining("fallback-owner is not an e-mail address: naoko")
        .hasMessageContaining("partners.Sakura: use small letters")
        .hasMessageContaining("not a workspace id: sakura")
        .hasMessageContaining("partners.kaede needs teams or email-domains")
        .hasMessageContaining("partners.momiji needs teams or email-domains");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "faq:\n  contents: x\n",
        "faq:\n  content: x\n  content: y\n",
        "faq:\n  content: [x\n",
        "faq:\n  content: {a: b}\n",
        "faq:\n\tcontent: x\n"
      })
  void a_setting_that_has_no_effect_is_a_mistake_with_its_line(String yaml) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(ConfigReader.Invalid.class)
        .hasMessageMatching("(?s).*nezuku\\.yml:[23]: .+");
  }

  @Test
  void an_empty_name_in_a_list_is_a_mistake() {
    assertThatThrownBy(() -> read("partners:\n  sakura:\n    teams: ['']\n"))
        .isInstanceOf(ConfigReader.Invalid.class);
    assertThatThrownBy(() -> read("partners:\n  sakura:\n    teams: [null]\n"))
        .isInstanceOf(ConfigReader.Invalid.class);
    assertThatThrownBy(() -> read("partners:\n  sakura:\n    email-domains: ['']\n"))
        .isInstanceOf(ConfigReader.Invalid.class);
    assertThatThrownBy(() -> read("partners:\n  sakura:\n    email-domains: ['aki@s.example']\n"))
        .isInstanceOf(ConfigReader.Invalid.class);
  }

  @Test
  void a_file_says_who_has_which_role_and_who_stands_in_for_whom() throws Exception {
    Appointments appointments =
        read("""
                people:
                  admins: [S0ADMINS, Naoko@midori.example]
                  managers: [U0KEN]
                  faq-owners: []
                  deputies:
                    Hanako@midori.example: Makoto@midori.example
                """)
            .appointments();

    assertThat(appointments.of(Role.ADMIN))
        .containsExactly(
            new Principal.UserGroup("S0ADMINS"), new Principal.Email("naoko@midori.example"));
    assertThat(appointments.of(Role.MANAGER)).containsExactly(new Principal.UserId("U0KEN"));
    assertThat(appointments.of(Role.FAQ_OWNER)).isEmpty();
    assertThat(appointments.deputyOf("HANAKO@midori.example")).contains("makoto@midori.example");
    assertThat(appointments.deputyOf("makoto@midori.example")).isEmpty();
  }

  @Test
  void every_mistake_about_people_is_named_at_once_with_what_is_allowed() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    people:
                      admins: ["@naoko", U0KEN, null]
                      managers: [C0GENERAL]
                      faq-owners: [hanako@midori]
                      deputies:
                        hanako: makoto@midori.example
                        sho@midori.example: U0ITO
                        emily@midori.example: Emily@midori.example
                        ken@midori.example:
                        james@midori.example: ken@midori.example
                        James@midori.example: sho@midori.example
                    """))
        .isInstanceOf(ConfigReader.Invalid.class)
        .hasMessageContaining(
            "people.admins: not a user id (U… or W…), a user group id (S…) or an e-mail address:"
                + " @naoko")
        .hasMessageContaining("an e-mail address: null")
        .hasMessageContaining("people.managers: not a user id")
        .hasMessageContaining("people.faq-owners: not a user id")
        .hasMessageContaining("people.deputies: not an e-mail address: hanako;")
        .hasMessageContaining("people.deputies: not an e-mail address: U0ITO")
        .hasMessageContaining("nobody stands in for themselves: emily@midori.example")
        .hasMessageContaining("people.deputies: not an e-mail address: null")
        .hasMessageContaining("people.deputies: named twice: James@midori.example");
  }

  @Test
  void vectors_are_off_by_default_and_their_key_comes_from_the_environment_alone()
      throws Exception {
    assertThat(read("faq: {content: x}").faq().embeddings()).isEmpty();
    assertThat(ConfigReader.sample(ROOT).faq().embeddings()).isEmpty();

    Config config =
        read("faq: {embeddings: {url: 'https://e.example/v1/embeddings', model: small}}");
    Embeddings server = config.faq().embeddings().orElseThrow();
    assertThat(server.within()).isEqualTo(Duration.ofMillis(800));
    assertThat(server.key()).isEmpty();
    Config keyed = config.withSecrets(Map.of("NEZUKU_EMBEDDINGS_KEY", " sk-secret\n"));
    assertThat(keyed.faq().embeddings().orElseThrow().key()).contains("sk-secret");
    assertThat(keyed.toString()).doesNotContain("sk-secret");
    assertThat(config.withSecrets(Map.of("NEZUKU_EMBEDDINGS_KEY", " ")).faq().embeddings())
        .isEqualTo(config.faq().embeddings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:11434/v1/embeddings", "http://127.0.0.1/e", "http://[::1]:1/e"})
  void on_this_machine_a_server_needs_no_encryption(String url) throws Exception {
    Embeddings server =
        read("faq: {embeddings: {model: m, timeout: 200, near: 0.8, url: '" + url + "'}}")
            .faq()
            .embeddings()
            .orElseThrow();
    assertThat(server.within()).isEqualTo(Duration.ofMillis(200));
    assertThat(server.near()).isEqualTo(0.8);
  }

  @Test
  void every_mistake_about_vectors_is_named_at_once() {
    assertThatThrownBy(() -> read("faq: {embeddings: {timeout: 801, near: 1}}"))
        .isInstanceOf(ConfigReader.Invalid.class)
        .hasMessageContaining("faq.embeddings needs a url")
        .hasMessageContaining("faq.embeddings needs a model")
        .hasMessageContaining("timeout is not 1 to 800 milliseconds: 801")
        .hasMessageContaining("near is not between 0 and 1");
    assertThatThrownBy(() -> read("faq: {embeddings: {api-key: sk-secret}}"))
        .hasMessageContaining("unknown key 'api-key'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://embeddings.example/v1",
        "http://localhost.example/v1",
        "ftp://localhost/v1",
        "embeddings.example",
        "https://",
        "https://a b/",
        "https://me:sk-secret@embeddings.example/v1"
      })
  void what_people_ask_goes_nowhere_unencrypted_and_no_secret_stands_in_the_file(String url) {
    assertThatThrownBy(() -> read("faq: {embeddings: {model: m, url: '" + url + "'}}"))
        .isInstanceOf(ConfigReader.Invalid.class)
        .hasMessageContaining("faq.embeddings.url")
        .message()
        .doesNotContain("sk-secret");
  }

  @Test
  void a_file_that_is_not_there_is_told_as_such() {
    assertThatThrownBy(() -> ConfigReader.read(folder.resolve("none.yml"), ROOT))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void the_sample_company_is_configured_without_mistakes() throws Exception {
    Config sample = ConfigReader.sample(ROOT);

    assertThat(sample.partners().byName()).containsOnlyKeys("sakura", "kaede");
    assertThat(sample.faq().fallbackOwner()).isPresent();
    assertThat(sample.appointments().members())
        .containsOnlyKeys(Role.ADMIN, Role.MANAGER, Role.FAQ_OWNER);
  }

  private Config read(String yaml) throws IOException, ConfigReader.Invalid {
    return ConfigReader.read(Files.writeString(folder.resolve("nezuku.yml"), yaml), ROOT);
  }
}
