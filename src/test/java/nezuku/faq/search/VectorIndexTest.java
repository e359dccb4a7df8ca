package nezuku.faq.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nezuku.faq.embedding.Vector;
import nezuku.faq.embedding.VectorSpace.Near;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Entries by their vectors; the client wall stands before the search, not behind it. */
class VectorIndexTest {
  private static final Clearance FULL = new Clearance.Full();
  private static final Vector QUESTION = vector(1, 0, 0);

  private final VectorIndex index = new VectorIndex();

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void nothing_lies_near_where_nothing_is() {
    assertThat(index.size()).isEmpty();
    assertThat(index.near(QUESTION, FULL, 5)).isEmpty();
  }

  @Test
  void each_entry_is_as_near_as_the_nearest_of_its_vectors() {
    put("far", "everyone", vector(0, 1, 0));
    put("near", "everyone", vector(0, 1, 0), vector(1, 1, 0), vector(0, 0, -1));
    put("here", "everyone", vector(7, 0, 0), vector(5, 0, 0));
    index.refresh();

    assertThat(index.size()).hasValue(3);
    List<Near> near = index.near(QUESTION, FULL, 5);
    assertThat(near).extracting(Near::entry).containsExactly("here", "near", "far");
    assertThat(near.get(0).similarity()).isBetween(0.999, 1.001);
    assertThat(near.get(1).similarity()).isBetween(0.706, 0.708);
    assertThat(near.get(2).similarity()).isBetween(-0.001, 0.001);
    assertThat(index.near(QUESTION, FULL, 2)).hasSize(2);
  }

  @Test
  void nobody_is_near_to_what_is_not_meant_for_them_however_alike_it_is() {
    List<String> audiences =
        List.of("internal", "partner", "partner:sakura", "partner:kaede", "everyone");
    audiences.forEach(audience -> put(audience, audience, QUESTION));
    index.refresh();

    for (Clearance clearance :
        List.of(
            FULL,
            new Clearance.OfPartner("sakura"),
            new Clearance.OfPartner("kaede"),
            new Clearance.OfPartner("momiji"),
            new Clearance.OfAnyPartner(),
            new Clearance.Public())) {
      assertThat(index.near(QUESTION, clearance, 10))
          .extracting(Near::entry)
          .as("%s", clearance)
          .containsExactlyInAnyOrderElementsOf(
              audiences.stream().filter(one -> clearance.allows(Audience.parse(one))).toList());
    }
  }

  @Test
  void many_entries_behind_the_wall_crowd_out_none_before_it() {
    for (int i = 0; i < 300; i++) {
      put("internal-" + i, "internal", QUESTION);
    }
    put("open", "everyone", vector(1, 2, 0));
    index.refresh();

    assertThat(index.near(QUESTION, new Clearance.Public(), 5))
        .extracting(Near::entry)
        .containsExactly("open");
  }

  @Test
  void a_changed_entry_is_found_where_it_is_now_and_by_whom_it_is_for_now() {
    put("one", "everyone", QUESTION);
    put("other", "everyone", QUESTION);
    index.refresh();
    put("one", "internal", vector(0, 1, 0));
    index.remove("other");
    index.refresh();

    assertThat(index.near(QUESTION, new Clearance.Public(), 5)).isEmpty();
    assertThat(index.near(vector(0, 1, 0), FULL, 5)).extracting(Near::entry).containsExactly("one");
  }

  @Test
  void vectors_may_be_as_wide_as_the_widest_models_make_them() {
    float[] wide = new float[Vector.MOST_NUMBERS];
    Arrays.fill(wide, 1);
    Vector vector = Vector.of(wide).orElseThrow();
    put("wide", "everyone", vector);
    index.refresh();

    assertThat(index.near(vector, FULL, 1)).extracting(Near::entry).containsExactly("wide");
  }

  private void put(String entry, String audience, Vector... vectors) {
    index.put(entry, Audience.parse(audience), List.of(vectors));
  }

  private static Vector vector(float... numbers) {
    return Vector.of(numbers).orElseThrow();
  }
}
