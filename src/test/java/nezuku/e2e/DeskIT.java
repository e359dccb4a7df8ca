package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nezuku.e2e.Mailbox.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question that is nobody's goes to the desk. It is Tuesday, 24 November 2026, ten in Tokyo; ito
 * is the fallback; hanako, sato and ito are in #keiri.
 */
class DeskIT {
  private static final String NOBODYS = "ぬるぽ";
  private static final String LATER = "2026-11-24T14:02:00+09:00";

  @TempDir Path data;
  private Company company;

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void whoever_takes_it_has_it_and_the_others_and_the_asker_know() {
    open("keiri");
    passOn(false);
    assertThat(letters("tanaka")).contains("担当の窓口にお尋ねしました");
    JsonNode card = atDesk();
    assertThat(card.toString()).contains(NOBODYS, "U0TANAKA");

    Seen taken = company.press("sato", card, Seen.button(card, "consult_take_"), 3);
    assertThat(taken.json().toString()).contains("さんが回答します", "あなたの担当になりました");
    assertThat(atDesk().toString()).contains("さんが回答します").doesNotContain("consult_take_");
    Letter mine =
        Mailbox.all(company).stream()
            .filter(letter -> letter.message().toString().contains("edit_reply_"))
            .findFirst()
            .orElseThrow();
    assertThat(mine.user()).isEqualTo("sato");
    Seen late = company.forge("hanako", card, Seen.button(card, "consult_take_"), reference(card));
    assertThat(late.json().toString()).contains("ほかの方が担当しています");

    assertThat(Mailbox.at(company, LATER))
        .singleElement()
        .satisfies(letter -> assertThat(letter.user()).isEqualTo("sato"));
  }

  @Test
  void who_answers_at_once_need_not_take_it_first() {
    open("keiri");
    passOn(false);
    JsonNode card = atDesk();
    JsonNode form = company.press("hanako", card, Seen.button(card, "edit_reply_")).modal();
    Seen sent =
        company.act(
            Map.of(
                "user",
                "hanako",
                "type",
                "submit",
                "view_id",
                form.path("id").asString(""),
                "values",
                Map.of(
                    "edit_answer", Map.of("edit_answer", "それは古い呪文です。"),
                    "edit_keep", Map.of("edit_keep", List.of())),
                "expect",
                2));
    assertThat(sent.json().toString()).contains("それは古い呪文です。");
    company.await(() -> atDesk().toString().contains("さんが回答しました"));
    assertThat(Mailbox.at(company, LATER)).isEmpty();
  }

  @Test
  void who_asks_privately_is_known_to_nobody_at_the_desk() {
    open("keiri");
    passOn(true);
    JsonNode card = atDesk();
    assertThat(card.toString()).contains(NOBODYS).doesNotContain("U0TANAKA", "田中", "archives");
    company.press("sato", card, Seen.button(card, "consult_take_"), 3);
    assertThat(atDesk().toString()).doesNotContain("U0TANAKA", "田中");
    assertThat(letters("sato")).contains(NOBODYS).doesNotContain("U0TANAKA", "田中", "archives");
  }

  @Test
  void what_nobody_takes_goes_to_the_fallback_after_four_hours_and_the_asker_knows() {
    open("keiri");
    passOn(false);
    assertThat(Mailbox.at(company, "2026-11-24T13:57:00+09:00")).isEmpty();
    assertThat(Mailbox.at(company, LATER))
        .hasSize(2)
        .anyMatch(one -> one.user().equals("ito") && one.text().contains("まだ回答のない質問です"))
        .anyMatch(one -> one.user().equals("tanaka") && one.text().contains("にまだ回答がないため"));
  }

  @Test
  void nobody_of_another_company_and_not_the_asker_can_press() {
    open("keiri");
    passOn(false);
    JsonNode card = atDesk();
    for (String other : List.of("kobayashi", "nakamura", "tanaka")) {
      Seen own = company.command(other, "@nezuku", "/bpo-faq", "受付時間");
      for (String id : List.of("consult_take_", "consult_other_", "edit_reply_")) {
        Seen forged = company.forge(other, own.ephemeral(), id + reference(card), reference(card));
        assertThat(forged.json().path("modals")).isEmpty();
        assertThat(forged.json().toString()).containsAnyOf("ほかの方が担当しています", "あなた宛てではありません");
      }
    }
    assertThat(atDesk().toString()).contains("consult_take_");
  }

  @Test
  void a_channel_with_another_company_or_none_at_all_is_not_asked() {
    for (String channel : List.of("sakura-midori", "partners", "nowhere")) {
      open(channel);
      passOn(false);
      assertThat(letters("ito")).as(channel).contains(NOBODYS);
      for (JsonNode room : company.state().path("channels")) {
        if (room.path("name").asString("").equals(channel)) {
          assertThat(room.path("messages").toString()).doesNotContain(NOBODYS);
        }
      }
      if (!channel.equals("nowhere")) {
        company.close();
      }
    }
  }

  @Test
  void what_has_an_owner_goes_to_them_as_ever() {
    open("keiri");
    Seen seen = company.say("tanaka", "@nezuku", "領収書をなくした");
    JsonNode form = company.press("tanaka", seen.message(), "faq_not_helped").modal();
    company.submit("tanaka", form, "faq_question", "宇宙旅行の経費を精算したい", 2);
    assertThat(letters("hanako")).contains("宇宙旅行");
  }

  private void open(String channel) {
    Path folder = data.resolve(channel);
    try {
      java.nio.file.Files.createDirectories(folder);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    company = Company.openWithDesk(folder, id(channel));
  }

  /** As the local workspace makes ids of names. */
  private static String id(String channel) {
    return "C0" + channel.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  private void passOn(boolean privately) {
    Seen seen = company.say("tanaka", "@nezuku", NOBODYS);
    JsonNode form = company.press("tanaka", seen.message(), "faq_ask_person").modal();
    Map<String, Object> question = Map.of("faq_question", NOBODYS);
    Map<String, Object> values =
        privately
            ? Map.of(
                "faq_question", question, "faq_privately", Map.of("faq_privately", List.of("yes")))
            : Map.of("faq_question", question);
    company.act(
        Map.of(
            "user",
            "tanaka",
            "type",
            "submit",
            "view_id",
            form.path("id").asString(""),
            "values",
            values,
            "expect",
            1));
    company.settle();
  }

  private JsonNode atDesk() {
    for (JsonNode channel : company.state().path("channels")) {
      if (channel.path("name").asString("").equals("keiri")) {
        JsonNode messages = channel.path("messages");
        return ((ObjectNode) messages.get(messages.size() - 1).deepCopy())
            .put("channel", channel.path("id").asString(""));
      }
    }
    throw new AssertionError("no desk");
  }

  private String letters(String user) {
    return Mailbox.all(company).stream()
        .filter(letter -> letter.user().equals(user))
        .map(letter -> letter.message().toString())
        .toList()
        .toString();
  }

  private static String reference(JsonNode card) {
    return Seen.button(card, "consult_take_").replace("consult_take_", "");
  }
}
