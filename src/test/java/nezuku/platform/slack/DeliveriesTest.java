package nezuku.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeliveriesTest {

  @Test
  void what_slack_delivers_again_is_known() {
    Deliveries deliveries = new Deliveries(10);

    assertThat(deliveries.first("Ev1")).isTrue();
    assertThat(deliveries.first("Ev1")).isFalse();
    assertThat(deliveries.first("Ev2")).isTrue();
    assertThat(deliveries.first("Ev1")).isFalse();
  }

  @Test
  void the_oldest_are_forgotten_first() {
    Deliveries deliveries = new Deliveries(2);
    deliveries.first("Ev1");
    deliveries.first("Ev2");
    deliveries.first("Ev3");

    assertThat(deliveries.first("Ev3")).isFalse();
    assertThat(deliveries.first("Ev2")).isFalse();
    assertThat(deliveries.first("Ev1")).isTrue();
  }
}
