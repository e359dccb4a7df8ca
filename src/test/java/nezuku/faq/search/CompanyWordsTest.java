package nezuku.faq.search;

import static nezuku.faq.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import nezuku.faq.Candidate;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.faq.Search;
import nezuku.faq.Vocabulary;
import nezuku.faq.content.words.DictionaryText;
import nezuku.faq.content.words.SynonymsText;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that admins add are understood as the built-in ones are. */
class CompanyWordsTest {
  private static final List<Entry> ENTRIES =
      List.of(
          entry("approval", Language.JA, "承認の流れを教えてください。"),
          entry("claim", Language.JA, "経費精算の締切はいつですか？"),
          entry("leave", Language.JA, "有給の申請方法を教えてください。"),
          entry("spouse", Language.JA, "配偶者の扶養を届け出たい。"),
          entry("vendor", Language.JA, "委託先の連絡先はどこですか？"),
          entry("printer", Language.EN, "The printer on the third floor does not print."),
          entry("badge", Language.EN, "Where do I collect my access badge?"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "稟議, 承認 | JA | 稟議について | approval",
        "承認, 稟議 | JA | 稟議について | approval",
        "経費精算, 立替レポート | JA | 立替レポートのこと | claim",
        "経費精算, travel slip form | JA | travel slip formのこと | claim",
        "access badge, ゲートカード | JA | ゲートカード | badge",
        "access badge, gate pass card | EN | gate pass card | badge",
        "badge, KeyFob | EN | my keyfob | badge",
        "リフレッシュ休暇, 年休 | JA | リフレッシュ休暇 | leave",
        "稟議 => 承認 | JA | 稟議について | approval",
        "lanyard thing => access badge | EN | lanyard thing | badge"
      })
  void a_word_that_an_admin_explains_is_understood(
      String line, Language language, String text, String id) {
    List<Candidate> before = found(search(Vocabulary.NONE), text, language);
    List<Candidate> after = found(search(synonyms(line)), text, language);

    assertThat(score(after, id)).isGreaterThan(score(before, id) + 0.1);
    assertThat(after.getFirst().entry().id()).isEqualTo(id);
  }

  @Test
  void a_rule_leads_one_way_only() {
    Entry ringi = entry("ringi", Language.JA, "稟議の書き方は？");
    Search one = new LuceneSearch(new Content(List.of(ringi), List.of(), synonyms("承認 => 決裁書")));
    Search both = new LuceneSearch(new Content(List.of(ringi), List.of(), synonyms("稟議 => 承認")));
    Search group = new LuceneSearch(new Content(List.of(ringi), List.of(), synonyms("稟議, 承認")));

    assertThat(found(both, "承認", Language.JA)).isEmpty();
    assertThat(found(one, "承認", Language.JA)).isEmpty();
    assertThat(found(group, "承認", Language.JA)).isNotEmpty();
  }

  @Test
  void what_is_built_in_goes_on_for_words_that_an_admin_adds_to() {
    Search search = search(synonyms("承認, 稟議"));

    assertThat(found(search, "許可について", Language.JA).getFirst().entry().id()).isEqualTo("approval");
    assertThat(found(search(synonyms("承認, 委託")), "アウトソーシング 許可", Language.JA))
        .extracting(one -> one.entry().id())
        .startsWith("approval");
  }

  @Test
  void where_an_admin_and_the_built_in_words_differ_the_admin_counts() {
    // Built in, a partner is a vendor.
    assertThat(found(search(Vocabulary.NONE), "パートナーについて", Language.JA).getFirst().entry().id())
        .isEqualTo("vendor");
    for (String line : List.of("パートナー, 配偶者", "パートナー => 配偶者")) {
      List<Candidate> found = found(search(synonyms(line)), "パートナーについて", Language.JA);
      assertThat(found.getFirst().entry().id()).as(line).isEqualTo("spouse");
      assertThat(score(found, "vendor")).as(line).isLessThan(0.2);
    }
  }

  @Test
  void a_rule_may_ask_for_the_word_itself_too() {
    Search search =
        new LuceneSearch(
            new Content(
                List.of(entry("ringi", Language.JA, "稟議"), entry("approval", Language.JA, "承認")),
                List.of(),
                synonyms("稟議 => 稟議, 承認")));

    assertThat(found(search, "稟議", Language.JA))
        .extracting(one -> one.entry().id())
        .containsExactly("ringi", "approval");
  }

  @Test
  void a_word_of_the_dictionary_is_kept_whole_in_any_case() {
    Analysis without = new Analysis(Vocabulary.NONE);
    Analysis with = new Analysis(dictionary("根付会議室, ネヅケカイギシツ\nNezuku経費, ネヅクケイヒ"));

    assertThat(without.words("根付会議室の予約", Language.JA)).doesNotContain("根付会議室");
    assertThat(with.words("根付会議室の予約", Language.JA)).containsExactly("根付会議室", "予約");
    assertThat(with.asked("根付会議室", words -> words).get(View.READINGS)).containsExactly("ネヅケカイギシツ");
    for (String text : List.of("Nezuku経費", "nezuku経費", "NEZUKU経費")) {
      assertThat(with.words(text, Language.JA)).containsExactly("nezuku経費");
    }
  }

  @Test
  void a_word_of_the_dictionary_is_taken_apart_as_it_says() {
    Vocabulary vocabulary = dictionary("みどり改革室,みどり 改革室,ミドリ カイカクシツ,カスタム名詞");

    assertThat(new Analysis(vocabulary).words("みどり改革室", Language.JA)).containsExactly("みどり", "改革室");
  }

  @Test
  void synonyms_go_by_the_dictionary() {
    List<Vocabulary.Word> words = DictionaryText.read("根付会議室, ネヅケカイギシツ", WordSplitter::new).words();
    Vocabulary vocabulary =
        new Vocabulary(SynonymsText.read("根付会議室, 大会議室", new WordSplitter(words)).synonyms(), words);

    assertThat(new Analysis(vocabulary).words("大会議室", Language.JA)).containsExactly("根付会議室");
  }

  @Test
  void new_words_count_for_content_that_is_indexed_already_and_old_ones_no_more() {
    Search search = LuceneSearch.INDEXER.apply(new Content(ENTRIES, List.of()));
    assertThat(found(search, "ゲートカード", Language.JA)).isEmpty();

    Vocabulary words = synonyms("access badge, ゲートカード");
    Search renewed = LuceneSearch.INDEXER.renew(search, new Content(ENTRIES, List.of(), words));
    assertThat(found(renewed, "ゲートカード", Language.JA))
        .extracting(one -> one.entry().id())
        .containsExactly("badge");

    Search again = LuceneSearch.INDEXER.renew(renewed, new Content(ENTRIES, List.of()));
    assertThat(found(again, "ゲートカード", Language.JA)).isEmpty();
  }

  @Test
  void a_word_whose_letters_change_with_their_neighbours_is_known_as_it_is_written() {
    Analysis analysis = new Analysis(dictionary("ΑΣ会,Α Σ会,ア シカイ,カスタム名詞"));

    assertThat(analysis.words("ΑΣ会", Language.JA)).hasSize(2);
  }

  /** Lucene throws at what it does not like; whatever is let through must be to its liking. */
  @Test
  void whatever_stands_in_the_files_search_goes_on() {
    Random random = new Random(20261125);
    for (int i = 0; i < 60; i++) {
      List<Vocabulary.Word> words =
          DictionaryText.read(lines(random, true), WordSplitter::new).words();
      Vocabulary.Synonyms synonyms =
          SynonymsText.read(lines(random, false), new WordSplitter(words)).synonyms();
      Analysis analysis = new Analysis(new Vocabulary(synonyms, words));
      String text = lines(random, false) + lines(random, true);
      for (Language language : Language.values()) {
        assertThatCode(() -> analysis.told(text, language)).doesNotThrowAnyException();
      }
      assertThatCode(() -> analysis.asked(text, terms -> terms)).doesNotThrowAnyException();
    }
  }

  private static String lines(Random random, boolean dictionary) {
    List<String> pieces =
        List.of(
            "経費", "精算", "立替", "稟議", "承認", "の", "は", "ネヅク", "いぬ", "the", "pay", "slip", "Σ", "İ",
            "ß", "𠮟る", "ﾊﾟ", "が", "e-mail", "C#", "①", "㈱", "２", "ー", "・", "👍", "\u200D", "\"",
            " ");
    List<String> separators = List.of(",", ", ", "、", "=>", " ＝＞ ", ",,", "");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      StringBuilder word = new StringBuilder();
      for (int j = 0; j < 1 + random.nextInt(3); j++) {
        word.append(pieces.get(random.nextInt(pieces.size())));
      }
      lines.append(word);
      if (dictionary) {
        lines.append(random.nextBoolean() ? ", かな" : "," + word + ",カナ,助詞");
      } else {
        lines.append(separators.get(random.nextInt(separators.size())));
      }
      lines.append(dictionary || random.nextInt(3) == 0 ? "\n" : "");
    }
    return lines.toString();
  }

  private static double score(List<Candidate> found, String id) {
    return found.stream()
        .filter(one -> one.entry().id().equals(id))
        .mapToDouble(Candidate::score)
        .findFirst()
        .orElse(0);
  }

  private static Search search(Vocabulary vocabulary) {
    return new LuceneSearch(new Content(ENTRIES, List.of(), vocabulary));
  }

  private static List<Candidate> found(Search search, String text, Language language) {
    return search.search(new Question(text, language), new Clearance.Full(), 5);
  }

  private static Vocabulary synonyms(String text) {
    SynonymsText.Result read = SynonymsText.read(text, new WordSplitter(List.of()));
    assertThat(read.mistakes()).isEmpty();
    return new Vocabulary(read.synonyms(), List.of());
  }

  private static Vocabulary dictionary(String text) {
    DictionaryText.Result read = DictionaryText.read(text, WordSplitter::new);
    assertThat(read.mistakes()).isEmpty();
    return new Vocabulary(Vocabulary.Synonyms.NONE, read.words());
  }
}
