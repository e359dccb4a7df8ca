package nezuku.faq.search;

import static nezuku.faq.Entries.entry;
import static nezuku.faq.Entries.wording;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Language;
import org.junit.jupiter.api.Test;

/** The client wall stands before the search, not behind it. */
class WallTest {
  private static final List<String> AUDIENCES =
      List.of("internal", "partner", "partner:sakura", "partner:kaede", "everyone");
  private static final List<Clearance> CLEARANCES =
      List.of(
          new Clearance.Full(),
          new Clearance.OfPartner("sakura"),
          new Clearance.OfPartner("kaede"),
          new Clearance.OfPartner("momiji"),
          new Clearance.OfAnyPartner(),
          new Clearance.Public());
  private static final Question QUESTION = new Question("料金の改定について", Language.JA);

  @Test
  void nobody_finds_what_is_not_meant_for_them_and_everybody_what_is() {
    List<Entry> entries = new ArrayList<>();
    for (String audience : AUDIENCES) {
      entries.add(
          entry(
              audience.replace(':', '-'),
              audience,
              Map.of(Language.JA, wording("料金の改定について", "値上げ"))));
    }
    LuceneSearch search = new LuceneSearch(new Content(entries, List.of()));

    for (Clearance clearance : CLEARANCES) {
      assertThat(search.search(QUESTION, clearance, 10))
          .extracting(candidate -> candidate.entry().id())
          .as("%s", clearance)
          .containsExactlyInAnyOrderElementsOf(
              AUDIENCES.stream()
                  .filter(audience -> clearance.allows(Audience.parse(audience)))
                  .map(audience -> audience.replace(':', '-'))
                  .toList());
    }
  }

  @Test
  void a_hundred_entries_behind_the_wall_crowd_out_none_before_it() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      entries.add(entry("internal-" + i, "internal", Map.of(Language.JA, wording("料金の改定について"))));
    }
    entries.add(entry("open", "everyone", Map.of(Language.JA, wording("料金はどこで見られますか"))));
    LuceneSearch search = new LuceneSearch(new Content(entries, List.of()));

    assertThat(search.search(QUESTION, new Clearance.Public(), 5))
        .extracting(candidate -> candidate.entry().id())
        .containsExactly("open");
  }
}
