package nezuku.kpi.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nezuku.kpi.Unit;
import org.junit.jupiter.api.Test;

class GivingTest {
  @Test
  void numbers_are_read_as_people_type_them() {
    assertThat(Giving.read("１，２００円", Unit.MONEY)).hasValue(1200);
    assertThat(Giving.read("12.5 時間", Unit.HOURS)).hasValue(12.5);
    assertThat(Giving.read("95 %", Unit.SHARE)).hasValue(0.95);
    assertThat(Giving.read("−3", Unit.SCORE)).hasValue(-3);
    assertThat(Giving.read("2", Unit.SECONDS)).hasValue(7200);
  }

  @Test
  void anything_else_is_refused() {
    for (String typed : List.of("", "たくさん", "1 2", "=1+1", "1,2", "12時間30分", "NaN")) {
      assertThat(Giving.read(typed, Unit.HOURS)).as(typed).isEmpty();
    }
    assertThat(Giving.read("950", Unit.SHARE)).isEmpty();
  }
}
