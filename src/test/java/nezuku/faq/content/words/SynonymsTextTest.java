package nezuku.faq.content.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nezuku.faq.Vocabulary.Group;
import nezuku.faq.Vocabulary.Rule;
import nezuku.faq.search.WordSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTextTest {
  private static final Splitter SPLITTER = new WordSplitter(List.of());

  @Test
  void groups_and_rules_are_read_in_both_languages_and_any_width() {
    SynonymsText.Result read =
        read(
            """
            # 経費 expenses
            経費精算、立替精算，　expense   claim

            稟議 ＝＞ 承認
            ＩＰ電話, softphone => 電話
            """);

    assertThat(read.mistakes()).isEmpty();
    assertThat(read.synonyms().groups())
        .containsExactly(new Group(List.of("経費精算", "立替精算", "expense claim")));
    assertThat(read.synonyms().rules())
        .containsExactly(
            new Rule(List.of("稟議"), List.of("承認")),
            new Rule(List.of("IP電話", "softphone"), List.of("電話")));
  }

  @Test
  void a_file_may_begin_with_a_byte_order_mark_and_have_windows_line_ends() {
    SynonymsText.Result read = read("\uFEFF# x\r\n稟議 => 承認\r\n");

    assertThat(read.mistakes()).isEmpty();
    assertThat(read.synonyms().rules()).hasSize(1);
  }

  @Test
  void a_rule_that_leads_to_another_is_followed_to_its_end() {
    assertThat(read("りんぎ => 稟議\n稟議 => 承認\n承認 => 承認, 決裁\n").synonyms().rules())
        .containsExactly(
            new Rule(List.of("りんぎ"), List.of("承認", "決裁")),
            new Rule(List.of("稟議"), List.of("承認", "決裁")),
            new Rule(List.of("承認"), List.of("承認", "決裁")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "稟議 => 承認; 承認 => 稟議 | 2 rules-in-circle [稟議 => 承認 => 稟議, 1, 2]",
        "a1 => b1; c1 => a1; b1 => c1 | 3 rules-in-circle [a1 => b1 => c1 => a1, 1, 2, 3]",
        "経費, 立替; x, y; 立替, 仮払 | 3 word-twice [立替, 立替, 1]",
        "経費, 立替; 立替 => 精算 | 2 word-twice [立替, 立替, 1]",
        "vpn => 接続; ＶＰＮ => 社外 | 2 word-twice [VPN, vpn, 1]",
        "meeting, 会合; meetings, 集まり | 2 word-twice [meetings, meeting, 1]",
        "vpn, VPN, 接続 | 1 word-twice [VPN, vpn, 1]",
        "稟議 => 稟議 | 1 rule-to-itself [稟議]",
        "Meetings => meeting | 1 rule-to-itself [Meetings]",
        "稟議 => | 1 empty-side []",
        "=> 承認 | 1 empty-side []",
        "稟議, => 承認 | 1 empty-word []",
        "経費,, 立替 | 1 empty-word []",
        "経費 | 1 word-alone [経費]",
        "a1 => b1 => c1 | 1 bad-arrow []",
        "a1 = b1 | 1 bad-arrow []",
        "a1 ⇒ b1 | 1 bad-character [⇒ (U+21D2)]",
        "経費: 立替 | 1 bad-character [: (U+003A)]",
        "経\u200B費, 立替 | 1 bad-character [U+200B]",
        "経費, 立\uFFFD替 | 1 bad-character [\uFFFD (U+FFFD)]",
        "経費, 立\u0007替 | 1 bad-character [U+0007]",
        "the, 稟議書; の, 承認 | 2 word-says-nothing [の]",
        "the, approval | 1 word-says-nothing [the]",
        "!!, approval | 1 word-says-nothing [!!]"
      })
  void a_mistake_is_named_with_its_line(String lines, String mistake) {
    SynonymsText.Result read = read(lines.replace("; ", "\n"));

    assertThat(read.mistakes())
        .extracting(one -> one.line() + " " + one.kind() + " " + one.details())
        .containsExactly(mistake);
  }

  @Test
  void a_line_that_is_too_long_and_one_that_is_too_many_are_named() {
    String words = IntStream.range(0, 400).mapToObj(i -> "w" + i).collect(Collectors.joining(", "));
    assertThat(read("x1, y1\n" + words).mistakes())
        .extracting(one -> one.line() + " " + one.kind())
        .containsExactly("2 line-too-long");

    String many =
        IntStream.rangeClosed(0, SynonymsText.MOST)
            .mapToObj(i -> "a" + i + " => b" + i)
            .collect(Collectors.joining("\n"));
    SynonymsText.Result read = read("# many\n" + many);
    assertThat(read.mistakes())
        .extracting(one -> one.line() + " " + one.kind() + " " + one.details())
        .containsExactly("10002 too-many-synonyms [10000]");
    assertThat(read.synonyms().rules()).hasSize(SynonymsText.MOST);
  }

  @Test
  void a_chain_as_long_as_the_file_is_followed_and_a_circle_as_long_is_found() {
    String chain =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "a" + i + " => a" + (i + 1))
            .collect(Collectors.joining("\n"));

    assertThat(read(chain).synonyms().rules().getFirst())
        .isEqualTo(new Rule(List.of("a0"), List.of("a5000")));
    assertThat(read(chain + "\na5000 => a0").mistakes()).hasSize(1);
    assertThat(read(chain + "\na5000 => a0").synonyms().rules()).isEmpty();
  }

  @Test
  void a_line_with_a_mistake_takes_no_other_down() {
    SynonymsText.Result read = read("経費, 立替\n経費 =>\na1 => b1\nb1 => a1\nd1 => b1\n");

    assertThat(read.mistakes()).hasSize(2);
    assertThat(read.synonyms().groups()).hasSize(1);
    assertThat(read.synonyms().rules()).containsExactly(new Rule(List.of("d1"), List.of("b1")));
  }

  @Test
  void a_word_that_is_latin_counts_as_japanese_among_japanese_ones() {
    assertThat(read("IT, 情シス").mistakes()).isEmpty();
  }

  private static SynonymsText.Result read(String text) {
    return SynonymsText.read(text, SPLITTER);
  }
}
