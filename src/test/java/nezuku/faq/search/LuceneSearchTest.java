package nezuku.faq.search;

import static nezuku.faq.Entries.entry;
import static nezuku.faq.Entries.wording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nezuku.faq.Answer;
import nezuku.faq.Candidate;
import nezuku.faq.ConfidencePolicy;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.faq.Search;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSearchTest {
  private static final Entry RECEIPT =
      entry(
          "receipt",
          "everyone",
          Map.of(
              Language.JA, wording("領収書をなくしたときはどうすればよいですか？", "レシート紛失", "明細がない"),
              Language.EN, wording("What should I do if I lost a receipt?", "missing voucher")));
  private static final Entry VPN =
      entry("vpn", Language.JA, "VPNにつながらないときは？", "在宅 接続できない", "リモートアクセス");
  private static final Entry LEAVE = entry("leave", Language.JA, "有給休暇の申請方法を教えてください。", "年休を取りたい");
  private static final Entry PASSWORD =
      entry("password", Language.EN, "How do I reset my password?", "cannot log in");
  private static final Search SEARCH =
      new LuceneSearch(new Content(List.of(RECEIPT, VPN, LEAVE, PASSWORD), List.of()));

  @ParameterizedTest
  @CsvSource({
    "JA, 領収書をなくしたときはどうすればよいですか？, receipt",
    "JA, レシート紛失, receipt",
    "JA, れしーとなくした レシート, receipt",
    "JA, 領収書なくした, receipt",
    "JA, ﾘﾓｰﾄｱｸｾｽ, vpn",
    "JA, ｖｐｎ　つながらない, vpn",
    "JA, VPNつながらん, vpn",
    "JA, 有給の申請方法, leave",
    "JA, 有給休暇申請, leave",
    "EN, missing voucher, receipt",
    "EN, i lost my reciept, receipt",
    "EN, RESET PASSWORD, password",
    "EN, resetting passwrd, password"
  })
  void an_entry_is_found_however_it_is_asked_for(Language language, String text, String id) {
    assertThat(search(text, language)).extracting(c -> c.entry().id()).startsWith(id);
  }

  @Test
  void an_entry_is_shown_in_the_language_of_the_question_if_it_has_it() {
    assertThat(search("レシート紛失", Language.JA).getFirst().language()).isEqualTo(Language.JA);
    assertThat(search("missing voucher", Language.EN).getFirst().language()).isEqualTo(Language.EN);
    assertThat(search("レシート紛失", Language.EN).getFirst().language()).isEqualTo(Language.EN);
    assertThat(search("reset password", Language.JA).getFirst().language()).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "receipt AND (",
        "*:*",
        "audience:internal",
        "ENTRY:[* TO *]",
        "\"lost",
        "receipt~9999999",
        "a OR b NOT c && || !",
        "\\",
        "/.*/",
        "^^^ receipt ^9",
        "領収書+-:()[]{}~*?"
      })
  void what_means_something_to_lucene_means_nothing_here(String text) {
    assertThatCode(() -> search(text, Language.EN)).doesNotThrowAnyException();
    assertThat(search("*:*", Language.EN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"書", "a", "V", "1", "？", "休", "ー"})
  void one_character_is_a_question_too(String text) {
    for (Language language : Language.values()) {
      assertThatCode(() -> search(text, language)).doesNotThrowAnyException();
    }
  }

  @Test
  void a_thousand_different_words_are_a_question_too() {
    StringBuilder text = new StringBuilder("領収書 ");
    for (int i = 0; text.length() < 990; i++) {
      text.append((char) (0x4E00 + i * 7)).append(i % 3 == 0 ? " " : "");
    }
    assertThatCode(() -> search(text.toString(), Language.JA)).doesNotThrowAnyException();
  }

  @Test
  void scores_are_probabilities_and_the_best_comes_first() {
    for (String text : List.of("領収書", "VPN 領収書 有給", "申請", "lost password receipt")) {
      List<Candidate> found = search(text, Language.JA);

      assertThat(found).isNotEmpty();
      assertThat(found).allSatisfy(c -> assertThat(c.score()).isBetween(0.0, 1.0));
      assertThat(found).extracting(Candidate::score).isSortedAccordingTo(Comparator.reverseOrder());
      assertThat(found).extracting(c -> c.entry().id()).doesNotHaveDuplicates();
    }
  }

  @Test
  void one_word_of_which_several_entries_speak_is_asked_back() {
    Search search =
        new LuceneSearch(
            new Content(
                List.of(
                    entry("agenda", Language.JA, "議題の締切", "議題はいつまで"),
                    entry("expense", Language.JA, "経費の締切はいつですか？"),
                    entry("vpn", Language.JA, "VPNにつながらないときは？", "VPN")),
                List.of()));

    assertThat(decision(search, "締切")).isInstanceOf(Answer.Choices.class);
    assertThat(decision(search, "VPN")).isInstanceOf(Answer.Confident.class);
  }

  private static Answer decision(Search search, String text) {
    return ConfidencePolicy.DEFAULT.decide(
        search.search(new Question(text, Language.JA), new Clearance.Full(), 5));
  }

  @Test
  void there_are_never_more_than_asked_for() {
    Question question = new Question("VPN 領収書 有給 申請", Language.JA);

    assertThat(SEARCH.search(question, new Clearance.Full(), 2)).hasSize(2);
  }

  @Test
  void an_empty_faq_finds_nothing() {
    Search empty = new LuceneSearch(new Content());

    assertThat(empty.search(new Question("領収書", Language.JA), new Clearance.Full(), 5)).isEmpty();
  }

  private static List<Candidate> search(String text, Language language) {
    return Question.read(text, language) instanceof Question.Reading.Askable(Question question)
        ? SEARCH.search(question, new Clearance.Full(), 5)
        : List.of();
  }
}
