package nezuku.faq.content.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nezuku.faq.Vocabulary.Word;
import nezuku.faq.search.WordSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTextTest {

  @Test
  void a_word_is_kept_whole_by_its_reading_and_taken_apart_by_lucenes_columns() {
    DictionaryText.Result read =
        read(
            """
            # 会社の言葉
            ネヅク経費, ねづくけいひ
            みどり業務改革室,みどり 業務改革室,ミドリ ギョウムカイカクシツ,カスタム名詞
            "根付会","ネヅケ カイ"
            """);

    assertThat(read.mistakes()).isEmpty();
    assertThat(read.words())
        .containsExactly(
            new Word("ネヅク経費", List.of("ネヅク経費"), List.of("ネヅクケイヒ"), "カスタム名詞"),
            new Word("みどり業務改革室", List.of("みどり", "業務改革室"), List.of("ミドリ", "ギョウムカイカクシツ"), "カスタム名詞"),
            new Word("根付会", List.of("根付会"), List.of("ネヅケカイ"), "カスタム名詞"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ネヅク経費 | 1 dictionary-columns [1]",
        "ネヅク経費, ネヅクケイヒ, カスタム名詞 | 1 dictionary-columns [3]",
        "ネヅク経費, | 1 empty-word []",
        "ネヅク 経費, ネヅクケイヒ | 1 dictionary-space [ネヅク 経費]",
        "経, ケイ | 1 dictionary-too-short [経]",
        "ネヅク経費, 経費 | 1 dictionary-reading [経費]",
        "ネヅク経費, nezuku | 1 dictionary-reading [nezuku]",
        "ネヅク経費, ネヅク 経, ネヅク ケイ, カスタム名詞 | 1 dictionary-parts [ネヅク 経, ネヅク経費]",
        "ネヅク経費, ネヅク 経費, ネヅク, カスタム名詞 | 1 dictionary-readings [2, 1]",
        "ネヅク経費, ネヅクケイヒ; 根付会, ネヅケカイ; ネヅク経費, ネヅ | 3 word-twice [ネヅク経費, ネヅク経費, 1]",
        "Nezuku会, ネヅクカイ; ＮＥＺＵＫＵ会, ネヅクカイ | 2 word-twice [NEZUKU会, Nezuku会, 1]",
        "ネヅク経費, ネヅク経費, ネヅクケイヒ, 助詞 | 1 dictionary-says-nothing [ネヅク経費, 助詞]",
        "\"ネヅク経費, ネヅクケイヒ | 1 dictionary-quotes []"
      })
  void a_mistake_is_named_with_its_line(String lines, String mistake) {
    DictionaryText.Result read = read(lines.replace("; ", "\n"));

    assertThat(read.mistakes())
        .extracting(one -> one.line() + " " + one.kind() + " " + one.details())
        .containsExactly(mistake);
  }

  @Test
  void a_word_too_many_is_named() {
    String many =
        IntStream.rangeClosed(0, DictionaryText.MOST)
            .mapToObj(i -> "言葉" + i + ", コトバ")
            .collect(Collectors.joining("\n"));

    assertThat(read(many).mistakes())
        .extracting(one -> one.line() + " " + one.kind() + " " + one.details())
        .containsExactly("10001 too-many-words [10000]");
  }

  private static DictionaryText.Result read(String text) {
    return DictionaryText.read(text, WordSplitter::new);
  }
}
