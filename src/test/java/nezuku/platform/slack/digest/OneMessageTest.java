package nezuku.platform.slack.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Limits;
import nezuku.platform.slack.block.Message;
import org.junit.jupiter.api.Test;

class OneMessageTest {
  private final List<String> told = new ArrayList<>();

  @Test
  void what_waits_is_one_message_with_the_most_urgent_first() {
    Message message = message(part(20, "質問", 2), part(10, "約束", 1));

    assertThat(message.text()).isEqualTo("約束");
    assertThat(words(message)).containsExactly("約束", "約束1", "—", "質問", "質問1", "質問2");
    assertThat(told).containsExactly("約束1", "質問1", "質問2");
  }

  @Test
  void where_not_everything_has_room_it_is_still_one_message_that_slack_takes() {
    Message message = message(part(10, "約束", 60), part(20, "質問", 60), part(60, "学び", 60));

    assertThat(message.blocks().size()).isLessThanOrEqualTo(Limits.BLOCKS_IN_MESSAGE);
  }

  @Test
  void no_part_is_crowded_out_by_another_and_each_says_what_it_left_out() {
    List<String> words = words(message(part(10, "約束", 60), part(60, "学び", 2)));

    assertThat(words).contains("学び1", "学び2").anyMatch(line -> line.startsWith("約束、ほか"));
    long shown = words.stream().filter(line -> line.matches("約束\\d+")).count();
    assertThat(words).contains("約束、ほか%d件".formatted(60 - shown));
    assertThat(shown).isGreaterThan(30);
  }

  @Test
  void only_what_is_shown_is_told() {
    List<String> words = words(message(part(10, "約束", 60), part(20, "質問", 60)));

    assertThat(told)
        .hasSizeLessThan(60)
        .containsExactlyElementsOf(words.stream().filter(w -> w.matches(".*\\d")).toList());
  }

  @Test
  void long_texts_have_no_more_room_than_slack_gives_them() {
    String text = "長".repeat(2_900);
    DigestItems items = new DigestItems();
    IntStream.range(0, 6).forEach(i -> items.add(new Blocks().text(text), () -> told.add("長")));

    Message message = message(new DigestPart(10, "約束", items.list(), 0, left -> left + "件"));

    assertThat(told).hasSize(4);
    assertThat(words(message)).contains("2件");
  }

  @Test
  void what_is_not_listed_is_counted_with_what_had_no_room() {
    DigestPart part = new DigestPart(10, "約束", items("約束", 60), 7, left -> "ほか%d件".formatted(left));

    List<String> words = words(message(part));

    assertThat(words).contains("ほか%d件".formatted(67 - told.size()));
  }

  @Test
  void a_heading_stands_over_its_group_alone() {
    DigestItems items =
        new DigestItems()
            .under("空の見出し", group -> {})
            .add(new Blocks().text("一"))
            .under("見出し", group -> group.add(new Blocks().text("二")))
            .add(new Blocks().text("三"));

    Message message = message(new DigestPart(10, "約束", items.list(), 0, left -> ""));

    assertThat(words(message)).containsExactly("約束", "一", "見出し", "二", "三");
  }

  private static Message message(OneMessage one) {
    one.told();
    return one.message();
  }

  private static Message message(DigestPart... parts) {
    return message(new OneMessage(new Blocks(), List.of(parts)));
  }

  private DigestPart part(int urgency, String title, int items) {
    return new DigestPart(
        urgency, title, items(title, items), 0, left -> "%s、ほか%d件".formatted(title, left));
  }

  private List<DigestItem> items(String title, int count) {
    DigestItems items = new DigestItems();
    for (int i = 1; i <= count; i++) {
      String name = title + i;
      items.add(new Blocks().text(name), () -> told.add(name));
    }
    return items.list();
  }

  /** What is read, line by line. */
  private static List<String> words(Message message) {
    return message
        .blocks()
        .valueStream()
        .map(
            block ->
                block.has("text")
                    ? block.path("text").path("text").asString("")
                    : block.path("elements").path(0).path("text").asString("—"))
        .toList();
  }
}
