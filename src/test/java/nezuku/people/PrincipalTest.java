package nezuku.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrincipalTest {
  @Test
  void people_are_named_by_user_id_user_group_or_address() {
    assertThat(Principal.parse("U0ITO")).isEqualTo(new Principal.UserId("U0ITO"));
    assertThat(Principal.parse("W0ITO")).isEqualTo(new Principal.UserId("W0ITO"));
    assertThat(Principal.parse("S0ADMINS")).isEqualTo(new Principal.UserGroup("S0ADMINS"));
    assertThat(Principal.parse("Naoko.Ito@Midori.example"))
        .isEqualTo(new Principal.Email("naoko.ito@midori.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "naoko",
        "@naoko",
        "u0ito",
        "U",
        "S",
        "U0 ITO",
        "C0GENERAL",
        "T0MIDORI",
        "naoko@midori",
        "naoko@",
        "a b@midori.example",
        "naoko@midori.",
        "<@U0ITO>",
        "naoko@@m.ex"
      })
  void whatever_else_is_written_is_refused_and_what_is_allowed_is_said(String text) {
    assertThatThrownBy(() -> Principal.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a user id (U… or W…), a user group id (S…) or an e-mail address: " + text);
  }

  @Test
  void an_address_is_the_same_whatever_the_locale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Principal.parse("NAOKO.ITO@MIDORI.EXAMPLE"))
          .isEqualTo(new Principal.Email("naoko.ito@midori.example"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
