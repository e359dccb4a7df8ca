package nezuku.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nezuku.people.PeopleIndex.Listed;
import nezuku.people.PeopleIndex.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleIndexTest {
  private static final PeopleIndex INDEX =
      new PeopleIndex(
          List.of(
              listed("U1", "misaki@midori.example", "田中 美咲", "tanaka"),
              listed("U2", "jiro@midori.example", "田中 次郎 / Tanaka Jiro（営業部）", "jiro.t"),
              listed("U3", "james@midori.example", "James Carter", "james"),
              listed("U4", "ken@midori.example", "佐藤健", "sato"),
              listed("U5", "megumi@sakura.example", "コバヤシ メグミ", "megumi")));

  private static Listed listed(String id, String email, String... names) {
    return new Listed(id, email, List.of(names));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "田中 美咲",
        "田中美咲",
        "田中　美咲さん",
        "美咲",
        "@tanaka",
        "misaki@midori.example",
        "<@U1>",
        "<@U1|misaki>",
        "美咲 田中"
      })
  void a_person_is_found_however_they_are_written(String name) {
    assertThat(INDEX.find(name, Set.of())).isEqualTo(new Match.One("U1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"James", "Mr. Carter", "Carter, James", "james carter", "ＪＡＭＥＳ", "Carter-san"})
  void an_english_name_is_found_in_either_order_and_by_a_part(String name) {
    assertThat(INDEX.find(name, Set.of())).isEqualTo(new Match.One("U3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"佐藤", "佐藤様", "佐藤氏", "佐藤部長", "佐藤 健"})
  void a_name_that_is_written_together_is_found_by_its_surname(String name) {
    assertThat(INDEX.find(name, Set.of())).isEqualTo(new Match.One("U4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"こばやし", "小林めぐみ(コバヤシ)", "ｺﾊﾞﾔｼ ﾒｸﾞﾐ"})
  void kana_of_either_kind_and_width_is_the_same(String name) {
    boolean kanji = name.startsWith("小林");
    assertThat(INDEX.find(name, Set.of()))
        .isEqualTo(kanji ? new Match.Nobody() : new Match.One("U5"));
  }

  @Test
  void of_two_with_one_surname_neither_is_guessed() {
    assertThat(INDEX.find("田中さん", Set.of())).isEqualTo(new Match.Several(List.of("U1", "U2")));
    assertThat(INDEX.find("田中", Set.of("U1", "U2")))
        .isEqualTo(new Match.Several(List.of("U1", "U2")));
  }

  @Test
  void who_takes_part_is_meant_before_others() {
    assertThat(INDEX.find("田中さん", Set.of("U2", "U3"))).isEqualTo(new Match.One("U2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "さん", "経理部", "田", "Jam", "<@U9>", "nobody@midori.example", "("})
  void what_is_nobodys_name_finds_nobody(String name) {
    assertThat(INDEX.find(name, Set.of())).isEqualTo(new Match.Nobody());
  }
}
