package nezuku.platform.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nezuku.platform.ops.OpsSettings.Invalid;
import nezuku.platform.ops.OpsSettings.Listen;
import nezuku.platform.ops.OpsSettings.Off;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpsSettingsTest {

  @Test
  void without_a_word_only_this_machine_can_ask() throws Invalid {
    assertThat(OpsSettings.of(Map.of())).isEqualTo(new Listen("127.0.0.1", 8089));
    assertThat(of(" ")).isEqualTo(new Listen("127.0.0.1", 8089));
  }

  @Test
  void it_can_be_switched_off() throws Invalid {
    assertThat(of("off")).isEqualTo(new Off());
  }

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0:8089, 0.0.0.0, 8089",
    "localhost:0, localhost, 0",
    "ops-1.intra.example:65535, ops-1.intra.example, 65535",
    "[::1]:9100, ::1, 9100"
  })
  void an_address_is_a_host_and_a_port(String value, String host, int port) throws Invalid {
    assertThat(of(value)).isEqualTo(new Listen(host, port)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8089",
        ":8089",
        "127.0.0.1",
        "127.0.0.1:",
        "a:65536",
        "a:b",
        "::1:80",
        "OFF",
        "http://a:80",
        "a:80 ",
        "ａ:８０"
      })
  void anything_else_is_named_and_refused(String value) {
    assertThatThrownBy(() -> of(value)).isInstanceOf(Invalid.class).hasMessage(value);
  }

  private static OpsSettings of(String value) throws Invalid {
    return OpsSettings.of(Map.of("NEZUKU_OPS", value));
  }
}
