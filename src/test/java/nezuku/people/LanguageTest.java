package nezuku.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "ja-JP, JA",
    "ja, JA",
    "JA_jp, JA",
    "'', JA",
    "' ', JA",
    "en-US, EN",
    "en-GB, EN",
    "de-DE, EN",
    "zh-CN, EN",
    "ko-KR, EN"
  })
  void whoever_has_japanese_or_no_locale_reads_japanese_all_others_english(
      String locale, Language language) {
    assertThat(Language.ofLocale(locale)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "領収書をなくした, JA", "パソコン, JA", "ｶﾀｶﾅ, JA", "まだですか, JA", "VPN に つながらない, JA",
    "I lost a receipt, EN", "VPN?, EN", "123, EN", "'', EN", "😀, EN"
  })
  void a_text_with_kana_or_kanji_is_japanese(String text, Language language) {
    assertThat(Language.of(text)).isEqualTo(language);
  }

  @Test
  void there_are_two_languages_and_each_is_the_others_other() {
    for (Language language : Language.values()) {
      assertThat(Language.ofCode(language.code())).isEqualTo(language);
      assertThat(language.other()).isNotEqualTo(language);
      assertThat(language.other().other()).isEqualTo(language);
    }
    assertThat(Language.JA.code()).isEqualTo("ja");
  }

  @Test
  void no_other_code_is_a_language() {
    for (String code : new String[] {"", "JA", "de", "ja-JP", " en"}) {
      assertThatThrownBy(() -> Language.ofCode(code)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
