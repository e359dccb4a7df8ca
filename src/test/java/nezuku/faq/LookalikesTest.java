package nezuku.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nezuku.faq.search.LuceneSearch;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;

class LookalikesTest {
  private static final Entry RECEIPT =
      entry("receipt", "internal", "領収書をなくしたときは、どうすればよいですか？", "レシート 紛失", "領収書がない");

  private static final List<String> OTHERS =
      List.of(
          "パスワードを忘れたときは、どうすればよいですか？",
          "有給休暇は、いつまでに申請すればよいですか？",
          "入館証をなくしたときは、誰に連絡しますか？",
          "タクシーは、どんなときに使えますか？",
          "請求書は、いつ支払われますか？",
          "会議室は、どこで予約しますか？",
          "パソコンが動かないときは、どうすればよいですか？",
          "委託先への依頼は、どこに出しますか？",
          "出張の日当は、いくらですか？",
          "給与明細は、どこで見られますか？",
          "名刺は、どうやって注文しますか？",
          "年末調整の書類は、いつ出しますか？");

  @Test
  void the_same_question_in_nearly_the_same_words_is_noticed() {
    assertThat(others(entry("again", "internal", "領収書をなくしたときは、どうすればいいですか")))
        .containsExactly("again");
  }

  @Test
  void another_question_about_the_same_thing_is_another_question() {
    assertThat(others(entry("date", "internal", "領収書の日付が違うときは、誰に連絡しますか？"))).isEmpty();
  }

  @Test
  void entries_that_share_most_of_their_aliases_are_the_same_and_one_alias_is_not_enough() {
    assertThat(others(entry("again", "internal", "領収書がありません", "レシート 紛失", "領収書がない")))
        .containsExactly("again");
    assertThat(others(entry("again", "internal", "証憑の保管期間は？", "レシート 紛失"))).isEmpty();
  }

  @Test
  void pages_that_nobody_reads_side_by_side_are_not_compared() {
    Entry sakura = entry("s", "partner:sakura", "受付時間は何時から何時までですか？");
    Entry kaede = entry("k", "partner:kaede", "受付時間は何時から何時までですか？");
    Entry all = entry("a", "everyone", "受付時間は何時から何時までですか？");
    assertThat(Lookalikes.of(faq(sakura, kaede), sakura)).isEmpty();
    assertThat(Lookalikes.of(faq(sakura, all), sakura)).hasSize(1);
  }

  private static List<String> others(Entry other) {
    return Lookalikes.of(faq(RECEIPT, other), RECEIPT).stream().map(p -> p.other().id()).toList();
  }

  /** Among other entries: in a world of two, no word is rare. */
  private static Faq faq(Entry... entries) {
    Stream<Entry> around =
        OTHERS.stream().map(question -> entry("x" + question.hashCode(), "everyone", question));
    return new Faq(
        new Content(Stream.concat(around, Stream.of(entries)).toList(), List.of()),
        LuceneSearch::new,
        ConfidencePolicy.DEFAULT);
  }

  private static Entry entry(String id, String audience, String question, String... aliases) {
    return Entries.entry(id, audience, Map.of(Language.JA, Entries.wording(question, aliases)));
  }
}
