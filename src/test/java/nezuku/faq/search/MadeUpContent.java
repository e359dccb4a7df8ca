package nezuku.faq.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.faq.Wording;
import nezuku.people.Audience;
import nezuku.people.Language;

/**
 * Content of any size for benchmarks, the same for the same size. Each entry speaks of two things
 * out of a vocabulary that grows with the content and is used by Zipf's law, in the sentences of a
 * help desk; every second one is Japanese.
 */
final class MadeUpContent {
  private static final String KANJI =
      "会社部門契約書類申請経費精算給与休暇出張請求支払確認承認変更住所口座保険年金税務監査在庫発注納品検収顧客苦情電話受付研修評価採用退職異動権限端末回線機器修理交換返却紛失盗難事故報告記録保管廃棄印刷郵送翻訳通訳会議議事録予定期限費用予算決算売上原価利益投資";
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "cor", "den", "fil", "gra", "hol", "ina", "jun", "kel", "lor", "mar", "nep", "oris",
          "pel", "quan", "rus", "sol", "tam", "uro", "ven", "wes", "xan", "yor", "zem");
  private static final List<String> ASK_JA =
      List.of("%sの%sはどうすればいいですか", "%sを%sしたい", "%sで%sが見つからない", "%sの%sの期限はいつですか", "%sと%sの違い");
  private static final List<String> ASK_EN =
      List.of(
          "How do I get a %s for the %s?",
          "Where is the %s of my %s?",
          "the %s does not accept a %s",
          "When is the deadline of %s and %s?",
          "Who approves a %s with %s");
  private static final String TELL_JA = "%sについては、%sの担当までご連絡ください。申請書に必要事項を記入し、%sを添えて提出します。";
  private static final String TELL_EN =
      "Ask the desk for %s about the %s. Fill in the form, attach the %s, and hand it in. ";

  private final Random random;
  private final int vocabulary;
  private final int answerSentences;

  private MadeUpContent(long seed, int entries, int answerSentences) {
    this.random = new Random(seed);
    this.vocabulary = 2_000 + entries / 5;
    this.answerSentences = answerSentences;
  }

  /**
   * Content.
   *
   * @param answerSentences how long answers are; at least one sentence
   */
  static Content of(int entries, int answerSentences) {
    MadeUpContent made = new MadeUpContent(7, entries, answerSentences);
    return new Content(IntStream.range(0, entries).mapToObj(made::entry).toList(), List.of());
  }

  /** Questions about such content, each in words that an entry has in part. */
  static List<Question> questions(Content content, int count) {
    List<Entry> entries = content.entries();
    MadeUpContent made = new MadeUpContent(11, entries.size(), 1);
    return IntStream.range(0, count)
        .mapToObj(i -> made.question(entries.get(made.random.nextInt(entries.size()))))
        .toList();
  }

  private Question question(Entry entry) {
    Language language = entry.languageFor(Language.JA);
    Wording wording = entry.in(language);
    String known = wording.aliases().get(random.nextInt(wording.aliases().size()));
    return new Question(
        language == Language.JA
            ? known.replace("したい", "の方法") + thing(language)
            : known.replace("?", "") + " " + thing(language),
        language);
  }

  private Entry entry(int i) {
    Language language = i % 2 == 0 ? Language.JA : Language.EN;
    String one = thing(language);
    String other = thing(language);
    List<String> ask = language == Language.JA ? ASK_JA : ASK_EN;
    List<String> aliases = new ArrayList<>();
    for (int alias = 0; alias < 3; alias++) {
      aliases.add(sentence(ask).formatted(one, alias == 2 ? thing(language) : other));
    }
    StringBuilder answer = new StringBuilder();
    for (int sentence = 0; sentence < answerSentences; sentence++) {
      answer.append(
          (language == Language.JA ? TELL_JA : TELL_EN).formatted(one, other, thing(language)));
    }
    return new Entry(
        "entry-" + i,
        "category",
        i % 4 == 0 ? Audience.parse("internal") : Audience.parse("everyone"),
        "owner@midori.example",
        LocalDate.of(2026, 10, 1),
        Optional.empty(),
        Map.of(
            language,
            new Wording(
                sentence(ask).formatted(one, other), aliases, answer.toString(), List.of())));
  }

  private String sentence(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A thing of the vocabulary; the n-th is spoken of n times more seldom than the first. */
  private String thing(Language language) {
    int rank = (int) Math.pow(vocabulary, random.nextDouble()) - 1;
    Random spelt = new Random(rank * 31L + 5);
    StringBuilder thing = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      if (language == Language.JA) {
        thing.append(KANJI.charAt(spelt.nextInt(KANJI.length())));
      } else {
        thing.append(SYLLABLES.get(spelt.nextInt(SYLLABLES.size())));
      }
    }
    return thing.toString();
  }
}
