package nezuku.platform.ops;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as {@code logback.xml} writes it. */
class LogFormatTest {
  private final LoggerContext context = new LoggerContext();

  @AfterEach
  void stop() {
    context.stop();
  }

  @Test
  void for_people_a_line_is_text() throws JoranException {
    configure(Map.of());

    assertThat(line())
        .endsWith(" ERROR Apology [K7M2QP] Said by U1 failed" + System.lineSeparator());
  }

  @Test
  void a_value_that_is_not_known_is_text_too() throws JoranException {
    configure(Map.of("NEZUKU_LOG", "DEBUG"));

    assertThat(line()).contains("ERROR Apology [K7M2QP]");
    assertThat(context.getLogger("nezuku").getEffectiveLevel()).isEqualTo(Level.INFO);
  }

  @Test
  void for_machines_a_line_is_json_with_the_reference_as_a_field() throws JoranException {
    configure(Map.of("NEZUKU_LOG", "json"));

    String line = line();
    JsonNode json = JsonMapper.shared().readTree(line);

    assertThat(line.lines()).hasSize(1);
    assertThat(json.path("level").asString("")).isEqualTo("ERROR");
    assertThat(json.path("loggerName").asString("")).isEqualTo("nezuku.platform.slack.Apology");
    assertThat(json.path("formattedMessage").asString("")).isEqualTo("[K7M2QP] Said by U1 failed");
    assertThat(json.path("mdc").path("reference").asString("")).isEqualTo("K7M2QP");
    assertThat(json.path("timestamp").asLong(0)).isEqualTo(1_795_482_000_000L);
    assertThat(json.path("throwable").path("message").asString("")).isEqualTo("two\nlines");
  }

  @Test
  void the_level_is_chosen_for_itself() throws JoranException {
    configure(Map.of("NEZUKU_LOG", "json", "NEZUKU_LOG_LEVEL", "DEBUG"));

    assertThat(context.getLogger("nezuku").getEffectiveLevel()).isEqualTo(Level.DEBUG);
    assertThat(context.getLogger("com.slack.api").getEffectiveLevel()).isEqualTo(Level.WARN);
  }

  private void configure(Map<String, String> environment) throws JoranException {
    context.setMDCAdapter(new LogbackMDCAdapter());
    environment.forEach(context::putProperty);
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(new File("src/main/resources/logback.xml"));
  }

  private String line() {
    Logger logger = context.getLogger("nezuku.platform.slack.Apology");
    LoggingEvent event =
        new LoggingEvent(
            LogFormatTest.class.getName(),
            logger,
            Level.ERROR,
            "[{}] {} by {} failed",
            new IllegalStateException("two\nlines"),
            new Object[] {"K7M2QP", "Said", "U1"});
    event.setMDCPropertyMap(Map.of("reference", "K7M2QP"));
    event.setInstant(java.time.Instant.parse("2026-11-24T01:00:00Z"));
    ConsoleAppender<ILoggingEvent> appender =
        (ConsoleAppender<ILoggingEvent>)
            context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender("STDERR");
    String text = new String(appender.getEncoder().encode(event), StandardCharsets.UTF_8);
    int end = text.indexOf("java.lang.IllegalStateException: ");
    return text.startsWith("{") || end < 0 ? text : text.substring(0, end);
  }
}
