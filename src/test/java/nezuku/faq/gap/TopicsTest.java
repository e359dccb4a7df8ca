package nezuku.faq.gap;

import static nezuku.faq.gap.Asks.BY_FIRST_WORD;
import static nezuku.faq.gap.Asks.ask;
import static nezuku.faq.gap.Asks.privately;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nezuku.people.Audience;
import org.junit.jupiter.api.Test;

/** Other words, the same question. */
class TopicsTest {

  @Test
  void other_words_for_the_same_are_one_topic_and_the_most_central_ones_are_its_title() {
    List<Topic> topics =
        topics(
            ask("A", "U1", "bike"),
            ask("B", "U2", "bike permit"),
            ask("C", "U3", "bike permit for the garage"),
            ask("D", "U1", "moon base"));

    assertThat(topics).extracting(Topic::title).containsExactly("bike permit", "moon base");
    assertThat(topics.getFirst().otherWordings())
        .containsExactly("bike", "bike permit for the garage");
  }

  @Test
  void people_are_counted_and_not_how_often_they_ask() {
    List<Topic> topics =
        topics(
            ask("A", "U1", "bike one"),
            ask("B", "U1", "bike two"),
            ask("C", "U1", "bike one"),
            ask("D", "U2", "moon base"),
            ask("E", "U3", "moon base?"));

    assertThat(topics).extracting(Topic::title).containsExactly("moon base", "bike one");
    assertThat(topics).extracting(Topic::people).containsExactly(2, 1);
  }

  @Test
  void capitals_width_and_marks_at_the_end_make_no_other_question() {
    List<Topic> topics = topics(ask("A", "U1", "Ｂｉｋｅ？"), ask("B", "U2", "bike"));

    assertThat(topics).hasSize(1);
    assertThat(topics.getFirst().people()).isEqualTo(2);
  }

  @Test
  void the_order_of_the_asks_changes_nothing() {
    List<Unhelped> asks = new ArrayList<>();
    String[] words = {"bike", "moon", "car", "desk"};
    for (int i = 0; i < 60; i++) {
      asks.add(ask("R" + i, "U" + i % 7, words[i % 4] + " " + "x".repeat(i % 11)));
    }
    List<Topic> expected = Topics.of(asks, BY_FIRST_WORD);
    assertThat(expected).hasSize(4);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(asks, new Random(seed));
      assertThat(Topics.of(asks, BY_FIRST_WORD)).isEqualTo(expected);
    }
  }

  @Test
  void who_asks_privately_counts_and_their_words_are_shown_to_nobody() {
    Topic topic =
        topics(
                privately("A", "U1", "bike permit"),
                ask("B", "U1", "bike permits"),
                ask("C", "U2", "bike"),
                ask("D", "U3", "bike permit for the car park behind the hall"))
            .getFirst();

    assertThat(topic.people()).isEqualTo(3);
    assertThat(topic.title()).isEqualTo("bike");
    assertThat(topic.otherWordings())
        .containsExactly("bike permit for the car park behind the hall");
  }

  @Test
  void what_was_asked_only_privately_is_no_topic() {
    assertThat(topics(privately("A", "U1", "bike"), privately("B", "U2", "bike permit"))).isEmpty();
  }

  @Test
  void what_somebody_else_asks_openly_in_the_same_words_is_theirs_to_show() {
    Topic topic = topics(privately("A", "U1", "bike"), ask("B", "U2", "Bike!")).getFirst();

    assertThat(topic.central()).isEqualTo(ask("B", "U2", "Bike!"));
    assertThat(topic.people()).isEqualTo(2);
  }

  @Test
  void a_page_for_it_is_meant_for_the_partners_who_asked_and_never_for_everyone() {
    assertThat(audience("internal", "everyone")).isEqualTo(new Audience.Internal());
    assertThat(audience("internal", "partner:sakura")).isEqualTo(new Audience.OnePartner("sakura"));
    assertThat(audience("partner:sakura", "partner:kaede")).isEqualTo(new Audience.AllPartners());
  }

  private static Audience audience(String one, String other) {
    return topics(ask("A", "U1", "bike", false, one), ask("B", "U2", "bike", false, other))
        .getFirst()
        .audience();
  }

  private static List<Topic> topics(Unhelped... asks) {
    return Topics.of(List.of(asks), BY_FIRST_WORD);
  }
}
