package nezuku.faq.learning;

import static org.assertj.core.api.Assertions.assertThat;

import nezuku.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "yuki@midori.example の領収書",
        "yuki＠midori.example の領収書",
        "090-1234-5678 に電話がない",
        "０９０１２３４５６７８ に電話がない",
        "(03) 1234 5678 is not answered",
        "+81 90 1234 5678",
        "社員番号 123456 の精算",
        "@yuki の精算を見たい",
        "U0TANAKA11 の精算",
        "<!channel> の精算"
      })
  void what_looks_personal_is_not_learnt(String wording) {
    assertThat(Claim.of(wording, Language.JA, "e")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"領収書をなくした", "5万円を超える場合は？", "2026年12月の締切", "10:00-18:00 以外", "VPN が 3 回失敗する"})
  void everyday_wordings_may_be_learnt(String wording) {
    assertThat(Claim.of(wording, Language.JA, "e")).isPresent();
  }

  @Test
  void stories_and_marks_are_no_wordings() {
    assertThat(Claim.of("あ".repeat(120), Language.JA, "e")).isPresent();
    assertThat(Claim.of("あ".repeat(121), Language.JA, "e")).isEmpty();
    assertThat(Claim.of("？！", Language.JA, "e")).isEmpty();
  }

  @Test
  void width_case_spaces_and_marks_make_no_difference() {
    assertThat(claim("ＶＰＮ が、つながらない？").phrase()).isEqualTo(claim("vpnがつながらない").phrase());
  }

  private static Claim claim(String wording) {
    return new Claim(wording, Language.JA, "e");
  }
}
